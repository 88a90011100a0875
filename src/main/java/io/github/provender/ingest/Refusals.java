package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The records that an importer refuses, by what it constructs in the graph {@code r:refused}: of a
 * record or of a field of one, {@code r:what} is wrong and what would mend it, {@code r:fix}.
 */
record Refusals(Set<Node> records, List<Diagnostic> problems) {
  private static final Node GRAPH = record("refused");
  private static final Node WHAT = record("what");
  private static final Node FIX = record("fix");

  /** Whether a template makes any. */
  static boolean mayComeOf(List<Quad> template) {
    return template.stream().anyMatch(quad -> quad.getGraph().equals(GRAPH));
  }

  /** Takes the refusals out of what was constructed, and all else that their records claim. */
  static Refusals takenFrom(Set<Quad> quads, Graph lifted, List<Item> items) {
    Map<Node, Map<Node, String>> said = new HashMap<>();
    for (Quad quad : quads) {
      if (quad.getGraph().equals(GRAPH)) {
        said.computeIfAbsent(quad.getSubject(), node -> new HashMap<>())
            .put(quad.getPredicate(), quad.getObject().getLiteralLexicalForm());
      }
    }
    if (said.isEmpty()) {
      return new Refusals(Set.of(), List.of());
    }
    Map<Node, Item> byNode = new HashMap<>();
    items.forEach(item -> byNode.put(item.node(), item));
    Refusals refusals = new Refusals(new HashSet<>(), new ArrayList<>());
    said.forEach((node, words) -> refusals.add(node, words, lifted, byNode));
    refusals.problems.sort(
        Comparator.comparing(Diagnostic::file)
            .thenComparingLong(Diagnostic::line)
            .thenComparingLong(Diagnostic::column)
            .thenComparing(Diagnostic::what));
    quads.removeIf(quad -> quad.getGraph().equals(GRAPH) || refusals.isOfOne(quad));
    return refusals;
  }

  private void add(Node node, Map<Node, String> words, Graph lifted, Map<Node, Item> items) {
    Node record =
        items.containsKey(node) ? node : lifted.find(Node.ANY, Node.ANY, node).next().getSubject();
    Item item = Optional.ofNullable(items.get(record)).orElseThrow();
    records.add(record);
    problems.add(
        new Diagnostic(
            item.file(),
            number(lifted, node, "line").orElse(item.record().line()),
            number(lifted, node, "column").orElse(1L),
            words.getOrDefault(WHAT, ""),
            words.getOrDefault(FIX, "")));
  }

  private static Optional<Long> number(Graph lifted, Node node, String name) {
    return lifted
        .find(node, record(name), Node.ANY)
        .nextOptional()
        .map(triple -> Long.valueOf(triple.getObject().getLiteralLexicalForm()));
  }

  private boolean isOfOne(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject())
        .filter(Node::isURI)
        .anyMatch(
            node -> records.stream().anyMatch(r -> node.getURI().startsWith(r.getURI() + ".")));
  }

  /** What was refused before, and then these. */
  List<Diagnostic> after(List<Diagnostic> before) {
    return Stream.concat(before.stream(), problems.stream()).toList();
  }

  private static Node record(String name) {
    return NodeFactory.createURI(Vocab.BASE + "import/record#" + name);
  }
}
