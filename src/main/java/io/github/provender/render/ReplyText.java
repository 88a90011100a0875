package io.github.provender.render;

import io.github.provender.ask.Reply;
import io.github.provender.ask.Reply.Choice;
import io.github.provender.ask.Reply.FilledQuery;
import io.github.provender.ask.Reply.Found;
import io.github.provender.ask.Reply.Group;
import io.github.provender.ask.Reply.Nothing;
import io.github.provender.ask.Reply.OnePage;
import io.github.provender.ask.Reply.Option;
import io.github.provender.ask.Reply.SideBySide;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reply to a question as text for a terminal: where it leads, what was not used, what to type. */
public final class ReplyText {
  private final KnowledgeGraph graph;
  private final Language language;
  private final Labels labels;
  private final ValueFormatter values;

  public ReplyText(KnowledgeGraph graph, Language language) {
    this.graph = graph;
    this.language = language;
    this.labels = new Labels(graph, language);
    this.values = new ValueFormatter(graph, labels);
  }

  /** Which words of the question were not used; empty where all were. */
  public String unused(Reply reply) {
    return reply.unused().isEmpty()
        ? ""
        : language.message("reply.unused", String.join(", ", reply.unused())) + "\n\n";
  }

  /** What a reply is in a sentence. */
  public String lead(Reply reply) {
    if (reply instanceof Nothing) {
      return language.message("reply.nothing");
    }
    if (reply instanceof FilledQuery filled && !filled.isAnswer()) {
      return language.message("reply.missing", filled.query().title(language), missing(filled));
    }
    if (reply instanceof Choice choice) {
      return language.message("reply.which", names(choice));
    }
    return reply instanceof Found ? language.message("reply.found") : title(reply);
  }

  private static String names(Choice choice) {
    return choice.groups().stream().map(Group::name).collect(Collectors.joining(", "));
  }

  private String missing(FilledQuery filled) {
    return filled.missing().stream().map(this::label).collect(Collectors.joining(", "));
  }

  /** A parameter in words. */
  public String label(CannedQuery.Parameter parameter) {
    return language.messageOr("parameter." + parameter.name(), parameter.name());
  }

  /** What a reply leads to, as the text of a link. */
  public String title(Reply reply) {
    if (reply instanceof OnePage page) {
      return values.name(page.thing()).label();
    }
    if (reply instanceof SideBySide models) {
      return models.models().stream().map(labels::text).collect(Collectors.joining(" × "));
    }
    if (reply instanceof FilledQuery filled) {
      String arguments =
          filled.arguments().values().stream().map(labels::text).collect(Collectors.joining(", "));
      String title = filled.query().title(language);
      return arguments.isEmpty() ? title : title + " – " + arguments;
    }
    return lead(reply);
  }

  /** What can be done about a reply that answers nothing. */
  public String fix(Reply reply) {
    return reply instanceof Nothing nothing && !nothing.nearest().isEmpty()
        ? language.message("unknown.nearest")
            + ": "
            + nothing.nearest().stream().map(labels::text).collect(Collectors.joining(", "))
        : reply instanceof FilledQuery filled
            ? "provender query " + command(filled)
            : "provender query models";
  }

  /** The list of a choice, or of what was found. */
  public String body(Reply reply) {
    Stream<String> lines =
        reply instanceof Choice choice
            ? Stream.concat(
                Stream.of(language.message("reply.likeliest"), "  " + line(choice.likeliest()), ""),
                choice.groups().stream().flatMap(this::lines))
            : reply instanceof Found found
                ? Stream.concat(found.claims().stream(), found.things().stream())
                    .map(node -> "  " + titled(node) + "  provender show " + name(node))
                : Stream.of();
    return lead(reply) + "\n\n" + lines.collect(Collectors.joining("\n", "", "\n"));
  }

  /** A thing or claim by its name, with what is remarked on it. */
  public String titled(Node node) {
    String note = values.note(node);
    return values.name(node).label() + (note.isEmpty() ? "" : " – " + note);
  }

  private Stream<String> lines(Group group) {
    return Stream.concat(
        Stream.of(group.name() + ":"),
        group.options().stream().map(Option::reply).map(each -> "  " + line(each)));
  }

  private String line(Reply reply) {
    return title(reply) + "  provender " + command(reply);
  }

  private String command(Reply reply) {
    if (reply instanceof SideBySide models) {
      return "compare "
          + models.models().stream().map(Vocab::slug).collect(Collectors.joining(" "));
    }
    if (reply instanceof FilledQuery filled) {
      return "query " + command(filled);
    }
    return reply instanceof OnePage page ? "show " + name(page.thing()) : "ask";
  }

  private String command(FilledQuery filled) {
    Stream<String> given =
        filled.arguments().entrySet().stream()
            .map(entry -> " --param " + entry.getKey() + "=" + quoted(name(entry.getValue())));
    Stream<String> open = filled.missing().stream().map(p -> " --param " + p.name() + "=…");
    return filled.query().slug() + Stream.concat(given, open).collect(Collectors.joining());
  }

  private static String quoted(String value) {
    return value.contains(" ") ? "'" + value + "'" : value;
  }

  /** What names this value and no other on the command line and in addresses. */
  public String name(Node node) {
    if (!node.isURI()) {
      return node.getLiteralLexicalForm();
    }
    Node model = Vocab.id("model", Vocab.slug(node));
    boolean isShort =
        node.getURI().startsWith(Vocab.ID) && (node.equals(model) || !graph.knows(model));
    return isShort ? Vocab.slug(node) : node.getURI();
  }
}
