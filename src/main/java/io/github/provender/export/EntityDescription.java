package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/**
 * Linked Data description of one thing: all statements of it and to it, the headers of the claims
 * that make them, for a claim also what it says, and the licence of the data.
 */
public final class EntityDescription {
  private EntityDescription() {}

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
    if (!out.isEmpty() && entity.isURI() && entity.getURI().startsWith(Vocab.BASE)) {
      about(graph, entity).forEach(out::add);
    }
    return out;
  }

  /** Data that travels alone says what it is part of and under which licence. */
  private static List<Triple> about(KnowledgeGraph graph, Node entity) {
    Node page =
        NodeFactory.createURI(
            Vocab.BASE + "page/" + entity.getURI().substring(Vocab.BASE.length()));
    Node dataset = NodeFactory.createURI(DatasetDescription.DATASET);
    List<Triple> about = new ArrayList<>();
    about.add(Triple.create(page, FOAF.primaryTopic.asNode(), entity));
    about.add(Triple.create(page, VOID.inDataset.asNode(), dataset));
    DatasetDescription.license(graph)
        .ifPresent(l -> about.add(Triple.create(page, DCTerms.license.asNode(), l)));
    return about;
  }

  private static void take(
      KnowledgeGraph graph, Triple t, Graph out, Set<Node> parts, Set<Node> claims) {
    if (graph.isOnlyDerived(t)) {
      return;
    }
    out.add(t);
    if (t.getObject().isURI()
        && t.getObject().getURI().contains("#")
        && t.getObject().getURI().startsWith(Vocab.ID + "claim/")) {
      parts.add(t.getObject());
    }
    claims.addAll(graph.claimsOf(t.getSubject(), t.getPredicate(), t.getObject()));
  }
}
