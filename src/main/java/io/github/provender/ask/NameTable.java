package io.github.provender.ask;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Spelling;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Gazetteer: the names and aliases that a question may hold, and what each may mean, also for the
 * beginning of a name and for one that is misspelt.
 */
final class NameTable {
  private static final Set<String> KINDS =
      Set.of("model", "dataset", "document", "organization", "family", "hardware", "license");
  private static final int MIN_SPELT = 5;
  private static final int SHORT = 8;

  private final KnowledgeGraph graph;
  private final TreeMap<String, List<Node>> names = new TreeMap<>();

  /** The names of models that only files of others name; some are words of any language. */
  private final Map<String, List<Node>> stubs = new TreeMap<>();

  /** The names, the longest first. */
  private final List<String> byLength;

  private final List<String> stubsByLength;

  NameTable(KnowledgeGraph graph, NameIndex index) {
    this.graph = graph;
    index
        .names()
        .forEach(
            (name, nodes) -> {
              List<Node> known =
                  nodes.stream().filter(node -> KINDS.contains(Mention.kind(node))).toList();
              List<Node> curated = curated(known);
              if (!curated.isEmpty()) {
                names.put(name, curated);
              } else if (!ofKind("model", known).isEmpty()) {
                stubs.put(name, ofKind("model", known));
              }
            });
    byLength = longestFirst(names);
    stubsByLength = longestFirst(stubs);
  }

  List<String> byLength() {
    return byLength;
  }

  /** The names of stubs, the longest first. */
  List<String> stubsByLength() {
    return stubsByLength;
  }

  private static List<String> longestFirst(Map<String, List<Node>> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** The stubs of that name, if it is written as in the file that has it. */
  List<Node> stubs(String name, String written) {
    return stubs.getOrDefault(name, List.of()).stream()
        .filter(
            stub ->
                graph.objects(stub, Vocab.LABEL).stream()
                    .anyMatch(
                        label -> letters(label.getLiteralLexicalForm()).equals(letters(written))))
        .toList();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private List<Node> curated(List<Node> things) {
    return things.stream().filter(thing -> !graph.isStub(thing)).toList();
  }

  /** What bears exactly that name; where one of them is a model, only the models. */
  List<Node> exactly(String name) {
    List<Node> all = names.getOrDefault(name, List.of());
    List<Node> models = ofKind("model", all);
    return models.isEmpty() ? all : models;
  }

  /** What has a name that begins with these words: families and models; else datasets with them. */
  List<Node> beginning(String words) {
    List<Node> all =
        names.subMap(words + " ", words + "!").values().stream()
            .flatMap(List::stream)
            .distinct()
            .toList();
    List<Node> models =
        Stream.concat(ofKind("family", all).stream(), ofKind("model", all).stream()).toList();
    return models.isEmpty() ? datasets(words) : models;
  }

  private List<Node> datasets(String words) {
    return names.entrySet().stream()
        .filter(entry -> (" " + entry.getKey() + " ").contains(" " + words + " "))
        .flatMap(entry -> ofKind("dataset", entry.getValue()).stream())
        .distinct()
        .toList();
  }

  /** What has a name that differs in a letter or two, but in no digit. */
  List<Node> spelt(String word) {
    if (word.length() < MIN_SPELT) {
      return List.of();
    }
    int most = word.length() < SHORT ? 1 : 2;
    String digits = word.replaceAll("[^0-9]", "");
    Map<Integer, Set<Node>> near = new TreeMap<>();
    for (Map.Entry<String, List<Node>> entry : names.entrySet()) {
      String name = entry.getKey();
      if (Math.abs(name.length() - word.length()) <= most
          && name.replaceAll("[^0-9]", "").equals(digits)
          && Spelling.isNear(word, name, most)) {
        near.computeIfAbsent(Spelling.distance(word, name), d -> new LinkedHashSet<>())
            .addAll(exactly(name));
      }
    }
    return near.values().stream().findFirst().map(List::copyOf).orElse(List.of());
  }

  /** The models that a name and the word behind it mean: by the two together, else by the word. */
  List<Node> narrowed(List<Node> named, String word, List<Node> models) {
    List<Node> together =
        named.stream()
            .flatMap(thing -> graph.objects(thing, Vocab.LABEL).stream())
            .map(label -> NameIndex.fold(label.getLiteralLexicalForm()) + " " + word)
            .flatMap(name -> exactly(name).stream())
            .filter(models::contains)
            .distinct()
            .toList();
    return together.isEmpty() ? holding(word, models) : together;
  }

  private List<Node> holding(String word, List<Node> things) {
    return things.stream()
        .filter(
            thing ->
                Stream.of(Vocab.LABEL, Vocab.ALT_LABEL)
                    .flatMap(property -> graph.objects(thing, property).stream())
                    .map(label -> " " + NameIndex.fold(label.getLiteralLexicalForm()) + " ")
                    .anyMatch(name -> name.contains(" " + word + " ")))
        .toList();
  }

  /** The models that things stand for, those with most claims first. */
  List<Node> models(List<Node> things) {
    List<Node> models = ofKind("model", things);
    Stream<Node> all =
        !models.isEmpty()
            ? models.stream()
            : Stream.of("isMemberOfFamily", "isDevelopedBy")
                .map(Vocab::pv)
                .flatMap(
                    property ->
                        things.stream().flatMap(thing -> graph.subjects(property, thing).stream()))
                .filter(node -> Mention.kind(node).equals("model") && !graph.isStub(node));
    return all.distinct()
        .sorted(Comparator.comparingInt(this::claims).reversed().thenComparing(Node::getURI))
        .toList();
  }

  private int claims(Node model) {
    return graph.subjects(Vocab.pv("isAbout"), model).size();
  }

  private static List<Node> ofKind(String kind, List<Node> all) {
    return all.stream().filter(node -> Mention.kind(node).equals(kind)).toList();
  }
}
