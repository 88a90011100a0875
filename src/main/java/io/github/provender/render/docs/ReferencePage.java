package io.github.provender.render.docs;

import io.github.provender.query.CannedQuery;
import io.github.provender.text.Language;
import io.github.provender.validate.Rule;
import java.util.ArrayList;
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
 * Reference documentation of one file.
 *
 * @param titles what it is called, by the code of the language
 */
public record ReferencePage(String slug, Map<String, String> titles, List<Section> sections) {

  /** A SHACL rule: why it is there, what to do where it is broken, and its file. */
  static ReferencePage of(Rule rule, String text) {
    Graph shapes = rule.shapes();
    return new ReferencePage(
        rule.name(),
        byLanguage(shapes, RDFS.label.asNode()),
        Stream.of(
                Section.texts("why", byLanguage(shapes, RDFS.comment.asNode())),
                Section.texts("broken", byLanguage(shapes, SHACL.message)),
                Section.code("rule", "trig", text))
            .filter(Section::isFilled)
            .toList());
  }

  /** A canned query: what it asks, its parameters, how to run it, and its file. */
  static ReferencePage of(CannedQuery query) {
    return of(
        query,
        List.of(Section.parameters(query.parameters()), Section.code("run", "sh", command(query))),
        List.of());
  }

  /** A check or an inference rule: what it finds or derives, its file, and its examples. */
  static ReferencePage of(CannedQuery query, List<Section> examples) {
    return of(query, List.of(), examples);
  }

  private static ReferencePage of(CannedQuery query, List<Section> use, List<Section> examples) {
    List<Section> sections =
        new ArrayList<>(
            List.of(
                Section.texts("description", header(query, "description")),
                Section.texts("fix", header(query, "fix")),
                Section.texts("asked", asked(query))));
    sections.addAll(use);
    sections.add(Section.code("query", "sparql", query.text()));
    sections.addAll(examples);
    return new ReferencePage(
        query.slug(),
        header(query, "summary"),
        sections.stream().filter(Section::isFilled).toList());
  }

  /** What it is called in a language, else in English, else by its file. */
  public String title(Language language) {
    return titles.getOrDefault(language.code(), titles.getOrDefault("en", slug));
  }

  private static String command(CannedQuery query) {
    return Stream.concat(
            Stream.of("./provender query " + query.slug()),
            query.parameters().stream()
                .filter(parameter -> !parameter.example().isEmpty())
                .map(parameter -> "--param '" + parameter.name() + "=" + parameter.example() + "'"))
        .collect(Collectors.joining(" "));
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
}
