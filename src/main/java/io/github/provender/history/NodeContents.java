package io.github.provender.history;

import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;

/**
 * Contents of a claim's own nodes, such as amounts, which stand in the place of the nodes' names,
 * since two versions may name or number them differently.
 *
 * @param own what is said of each
 */
record NodeContents(List<Triple> content, Map<Node, List<Triple>> own, ValueTexts texts) {
  /** Of a silence or a denial: where its value stands. */
  private static final Set<Node> TELLING =
      Set.of(
          Vocab.pv("hasDisclosureStatus"),
          OWL2.targetIndividual.asNode(),
          OWL2.targetValue.asNode());

  static NodeContents of(Node claim, List<Triple> content, ValueTexts texts) {
    String own = claim.getURI() + "#";
    return new NodeContents(
        content,
        content.stream()
            .filter(
                t ->
                    t.getSubject().isBlank()
                        || (t.getSubject().isURI() && t.getSubject().getURI().startsWith(own)))
            .collect(Collectors.groupingBy(Triple::getSubject)),
        texts);
  }

  /** What the claim says of things, and its nodes to which nothing leads. */
  Set<String> statements(boolean inWords) {
    return Stream.concat(
            ofThings()
                .map(
                    t ->
                        t.getSubject()
                            + " "
                            + t.getPredicate()
                            + " "
                            + text(t.getObject(), inWords)),
            roots().map(root -> text(root, inWords)))
        .collect(Collectors.toSet());
  }

  /** What the claim gives. */
  List<Node> values() {
    return Stream.concat(
            ofThings().map(Triple::getObject),
            roots()
                .flatMap(root -> of(root).stream())
                .filter(t -> TELLING.contains(t.getPredicate()))
                .map(Triple::getObject))
        .distinct()
        .toList();
  }

  private List<Triple> of(Node node) {
    return own.getOrDefault(node, List.of());
  }

  private Stream<Triple> ofThings() {
    return content.stream().filter(t -> !own.containsKey(t.getSubject()));
  }

  private Stream<Node> roots() {
    Set<Node> reached = content.stream().map(Triple::getObject).collect(Collectors.toSet());
    return own.keySet().stream().filter(node -> !reached.contains(node));
  }

  /** What makes two values the same. */
  String text(Node value, boolean inWords) {
    return text(value, inWords, new HashSet<>());
  }

  private String text(Node value, boolean inWords, Set<Node> above) {
    if (!own.containsKey(value)) {
      return value.toString();
    }
    if (inWords && texts.hasWords(value)) {
      return texts.english(value);
    }
    if (!above.add(value)) {
      return "…";
    }
    String all =
        of(value).stream()
            .map(t -> t.getPredicate() + " " + text(t.getObject(), inWords, above))
            .sorted(Comparator.naturalOrder())
            .collect(Collectors.joining("; ", "[", "]"));
    above.remove(value);
    return all;
  }

  /** How a value is told; empty where that is too long, or there are no words for it. */
  List<Node> told(Node value) {
    return own.containsKey(value) ? texts.words(value) : texts.itself(value);
  }
}
