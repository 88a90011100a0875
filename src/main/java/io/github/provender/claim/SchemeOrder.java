package io.github.provender.claim;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;

/** Sort order of concepts and properties, as the concept schemes give it. */
public final class SchemeOrder {
  private final KnowledgeGraph graph;
  private final Map<Node, Integer> places = new ConcurrentHashMap<>();

  public SchemeOrder(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** Small numbers first; what has no place comes last. */
  public int of(Node node) {
    return places.computeIfAbsent(
        node,
        n ->
            graph
                .object(n, Vocab.ORDER)
                .map(order -> Integer.parseInt(order.getLiteralLexicalForm()))
                .orElse(Integer.MAX_VALUE));
  }
}
