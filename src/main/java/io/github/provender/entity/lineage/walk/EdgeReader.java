package io.github.provender.entity.lineage.walk;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.entity.lineage.walk.Edge.Said;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads all edges of all lineages from the canned query {@code derivations}. */
record EdgeReader(KnowledgeGraph graph, QueryCatalog catalog, Folding folding) {
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");

  Edges all() {
    Edges edges = new Edges();
    catalog.rows("derivations", graph, Map.of()).forEach(row -> take(row, edges));
    graph.union().find(Node.ANY, IS_SNAPSHOT_OF, Node.ANY).toList().forEach(t -> take(t, edges));
    Bibliography bibliography =
        new Bibliography(graph, new ValueFormatter(graph, new Labels(graph, Language.EN)));
    edges.refute(said -> bibliography.cite(said.claim()).isRefuted());
    folding.organizations().forEach(organization -> join(organization, edges));
    return edges;
  }

  private void take(Binding row, Edges edges) {
    Said said = new Said(get(row, "from"), get(row, "link"), get(row, "to"), get(row, "claim"));
    Relation relation = Relation.of(said.link());
    for (Node source : folding.of(said.to())) {
      for (Node result : folding.of(said.from())) {
        if (!source.equals(result)) {
          edges.add(new Edge(source, relation, result), List.of(said));
        }
      }
    }
  }

  /** Of what a model is a snapshot the registry says, and no claim. */
  private static void take(Triple snapshot, Edges edges) {
    edges.add(new Edge(snapshot.getObject(), Relation.SNAPSHOT, snapshot.getSubject()), List.of());
  }

  /** Ties an organization to the models of others to which one of its own is tied. */
  private void join(Node organization, Edges edges) {
    List<Node> own = folding.models(organization);
    for (Node model : own) {
      for (Direction direction : Direction.values()) {
        for (Way way : Way.from(model, direction, edges, false)) {
          if (!own.contains(way.end())) {
            Edge edge =
                direction == Direction.UP
                    ? new Edge(way.end(), way.relation(), organization)
                    : new Edge(organization, way.relation(), way.end());
            edges.addRoot(edge, edges.said(way.last()), direction);
          }
        }
      }
    }
  }

  private static Node get(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    if (node == null) {
      throw new IllegalStateException("the query leaves ?" + name + " unbound");
    }
    return node;
  }
}
