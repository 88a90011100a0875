package io.github.provender.history;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What one claim says, whatever the names of its own nodes.
 *
 * @param statements what it says, in words of which a person would take two as the same
 * @param exact the same with every figure, and with the place, the note and whatever else its
 *     header has
 * @param values what it gives: how each is told, by what makes two the same
 */
record ClaimContent(
    Node claim,
    Node document,
    Set<Node> about,
    Node aspect,
    Set<String> statements,
    Set<String> exact,
    Map<String, List<Node>> values) {

  /** Of the claim whose header has that statement of its aspect. */
  static ClaimContent of(KnowledgeGraph graph, ValueTexts texts, Quad aspect) {
    Node claim = aspect.getSubject();
    Set<Node> about = Set.copyOf(graph.objects(claim, DataVersion.IS_ABOUT));
    Set<String> statements = new TreeSet<>();
    Set<String> exact = new TreeSet<>();
    graph
        .dataset()
        .find(aspect.getGraph(), claim, Node.ANY, Node.ANY)
        .forEachRemaining(
            header -> {
              Set<String> kept = header.getPredicate().equals(Vocab.TYPE) ? statements : exact;
              if (!header.getPredicate().equals(Vocab.IS_STATED_IN)) {
                kept.add(header.getPredicate() + " " + header.getObject());
              }
            });
    NodeContents nodes = NodeContents.of(claim, graph.content(claim), texts);
    statements.addAll(nodes.statements(true));
    exact.addAll(nodes.statements(false));
    Map<String, List<Node>> values = new TreeMap<>();
    nodes.values().forEach(value -> values.put(nodes.text(value, true), nodes.told(value)));
    return new ClaimContent(
        claim, aspect.getGraph(), about, aspect.getObject(), statements, exact, values);
  }

  /** What the same claim says under another name. */
  List<Object> beneathItsName() {
    return List.of(document, about, aspect, statements);
  }

  boolean saysTheSameAs(ClaimContent other) {
    return statements.equals(other.statements);
  }

  boolean isStatedAs(ClaimContent other) {
    return exact.equals(other.exact) && document.equals(other.document);
  }

  /** How those of its values are told that another has not; none where one is too long. */
  List<Node> valuesBeside(ClaimContent other) {
    List<List<Node>> own =
        values.entrySet().stream()
            .filter(value -> !other.values.containsKey(value.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return own.stream().anyMatch(List::isEmpty)
        ? List.of()
        : own.stream().flatMap(List::stream).collect(Collectors.toList());
  }
}
