package io.github.provender.ask;

import io.github.provender.Shipped;
import io.github.provender.graph.NameIndex;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ReplyText;
import io.github.provender.text.Language;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The shipped data with its index, asked; and what it replies, as short as a test can say it. */
final class Asked {
  static final SearchIndex INDEX = SearchIndex.of(Shipped.GRAPH, Shipped.CATALOG);
  static final QuestionAnswerer ANSWERER =
      new QuestionAnswerer(Shipped.GRAPH, Shipped.CATALOG, new NameIndex(Shipped.GRAPH), INDEX);

  private Asked() {}

  static Reply reply(String question) {
    return ANSWERER.reply(question);
  }

  /** Such as {@code compare deepseek-r1 o1}, {@code training-cost model=gpt-4}, {@code nothing}. */
  static String shown(Reply reply) {
    if (reply instanceof Reply.OnePage page) {
      return "page " + page.thing().getURI().substring(Vocab.ID.length());
    }
    if (reply instanceof Reply.SideBySide models) {
      return "compare " + slugs(models.models());
    }
    if (reply instanceof Reply.FilledQuery filled) {
      return filled.query().slug()
          + filled.arguments().entrySet().stream()
              .sorted(java.util.Map.Entry.comparingByKey())
              .map(entry -> " " + entry.getKey() + "=" + value(entry.getValue()))
              .collect(Collectors.joining())
          + filled.missing().stream()
              .map(parameter -> " ?" + parameter.name())
              .collect(Collectors.joining());
    }
    if (reply instanceof Reply.Choice choice) {
      return "choice " + shown(choice.likeliest());
    }
    if (reply instanceof Reply.Found found) {
      return "claims " + slugs(found.claims());
    }
    return "nothing";
  }

  /** The reply in a sentence for people. */
  static String title(Reply reply, Language language) {
    return new ReplyText(Shipped.GRAPH, language).title(reply);
  }

  private static String slugs(java.util.List<Node> nodes) {
    return nodes.stream().map(Vocab::slug).collect(Collectors.joining(" "));
  }

  private static String value(Node node) {
    return node.isURI() ? Vocab.slug(node) : node.getLiteralLexicalForm();
  }
}
