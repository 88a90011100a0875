package io.github.provender.render.docs;

import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.text.Language;
import io.github.provender.validate.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reference documentation of one file, in Markdown.
 *
 * @param title what the index calls it
 * @param markdown the whole page
 */
public record ReferencePage(String slug, String title, String markdown) {

  /** A SHACL rule: why it is there, what to do where it is broken, and its file. */
  static ReferencePage of(Rule rule, String text) {
    Graph shapes = rule.shapes();
    String title = byLanguage(shapes, RDFS.label.asNode()).getOrDefault("en", rule.name());
    String page =
        heading(title, rule.name())
            + lines("", byLanguage(shapes, RDFS.label.asNode()))
            + lines("Why", byLanguage(shapes, RDFS.comment.asNode()))
            + lines("Where it is broken", byLanguage(shapes, SHACL.message))
            + code("The rule, with an example that passes and one that fails", "trig", text);
    return new ReferencePage(rule.name(), title, page);
  }

  /** A canned query: what it asks, its parameters, how to run it, and its file. */
  static ReferencePage of(CannedQuery query) {
    return of(
        query, parameters(query.parameters()) + code("Run it", "sh", command(query)), Map.of());
  }

  /** A check or an inference rule: what it finds or derives, its file, and its examples. */
  static ReferencePage of(CannedQuery query, Map<String, String> examples) {
    return of(query, "", examples);
  }

  private static ReferencePage of(CannedQuery query, String use, Map<String, String> examples) {
    String title = query.title(Language.EN);
    StringBuilder page =
        new StringBuilder(
            heading(title, query.slug())
                + lines("", header(query, "summary"))
                + lines("More exactly", header(query, "description"))
                + lines("Where it finds something", header(query, "fix"))
                + lines("How people ask", asked(query))
                + use
                + code("The query", "sparql", query.text()));
    examples.forEach((heading, text) -> page.append(code(heading, "trig", text)));
    return new ReferencePage(query.slug(), title, page.toString());
  }

  private static String command(CannedQuery query) {
    return Stream.concat(
            Stream.of("./provender query " + query.slug()),
            query.parameters().stream()
                .filter(parameter -> !parameter.example().isEmpty())
                .map(parameter -> "--param '" + parameter.name() + "=" + parameter.example() + "'"))
        .collect(Collectors.joining(" "));
  }

  private static String parameters(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    return "## Parameters\n\n| name | type | required | example |\n|---|---|---|---|\n"
        + parameters.stream()
            .map(
                p ->
                    String.join(
                        " | ",
                        "| `" + p.name() + "`",
                        p.type(),
                        p.required() ? "yes" : "no",
                        (p.example().isEmpty() ? "" : "`" + p.example() + "`") + " |\n"))
            .collect(Collectors.joining())
        + "\n";
  }

  private static Map<String, String> asked(CannedQuery query) {
    Map<String, String> texts = new TreeMap<>();
    for (Language language : Language.values()) {
      if (!query.asked(language).isEmpty()) {
        texts.put(language.code(), String.join(" · ", query.asked(language)));
      }
    }
    return texts;
  }

  /** A key of the header in the languages there, English first. */
  private static Map<String, String> header(CannedQuery query, String key) {
    Map<String, String> texts = new TreeMap<>();
    for (Language language : Language.values()) {
      String name = language == Language.EN ? key : key + "_" + language.code();
      if (query.header().containsKey(name)) {
        texts.put(language.code(), query.header().get(name));
      }
    }
    return texts;
  }

  /** The texts of a property in the languages there; several in one language are told together. */
  private static Map<String, String> byLanguage(Graph shapes, Node property) {
    return shapes.find(Node.ANY, property, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .distinct()
        .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
        .collect(
            Collectors.groupingBy(
                Node::getLiteralLanguage,
                TreeMap::new,
                Collectors.mapping(Node::getLiteralLexicalForm, Collectors.joining("; "))));
  }

  private static String heading(String title, String slug) {
    return "# " + escape(title) + "\n\n`" + slug + "`\n\n";
  }

  private static String lines(String heading, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return "";
    }
    return (heading.isEmpty() ? "" : "## " + heading + "\n\n")
        + texts.entrySet().stream()
            .map(text -> "* " + text.getKey() + ": " + escape(text.getValue()) + "\n")
            .collect(Collectors.joining())
        + "\n";
  }

  private static String code(String heading, String language, String text) {
    return "## " + heading + "\n\n```" + language + "\n" + text.stripTrailing() + "\n```\n\n";
  }

  /** The text as it stands, with nothing in it that Markdown would read. */
  static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
