package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Vocab;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is served as the data of one thing: all statements of it and to it, the headers of the
 * claims that make them, and for a claim also what it says.
 */
public final class Description {
  private Description() {}

  public static Graph of(KnowledgeGraph graph, Node entity) {
    Graph out = GraphFactory.createDefaultGraph();
    Set<Node> parts = new HashSet<>();
    Set<Node> claims = new HashSet<>(Set.of(entity));
    graph
        .union()
        .find(entity, Node.ANY, Node.ANY)
        .forEachRemaining(t -> take(graph, t, out, parts, claims));
    graph
        .union()
        .find(Node.ANY, Node.ANY, entity)
        .forEachRemaining(t -> take(graph, t, out, parts, claims));
    if (!graph.objects(entity, Vocab.IS_STATED_IN).isEmpty()) {
      graph.content(entity).forEach(t -> take(graph, t, out, parts, claims));
    }
    parts.forEach(part -> graph.union().find(part, Node.ANY, Node.ANY).forEachRemaining(out::add));
    claims.stream()
        .filter(claim -> !graph.objects(claim, Vocab.IS_STATED_IN).isEmpty())
        .forEach(claim -> graph.union().find(claim, Node.ANY, Node.ANY).forEachRemaining(out::add));
    return out;
  }

  private static void take(
      KnowledgeGraph graph, Triple t, Graph out, Set<Node> parts, Set<Node> claims) {
    out.add(t);
    if (t.getObject().isURI()
        && t.getObject().getURI().contains("#")
        && t.getObject().getURI().startsWith(Vocab.ID + "claim/")) {
      parts.add(t.getObject());
    }
    claims.addAll(graph.claimsOf(t.getSubject(), t.getPredicate(), t.getObject()));
  }
}
