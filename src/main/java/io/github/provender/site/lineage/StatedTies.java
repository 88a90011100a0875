package io.github.provender.site.lineage;

import io.github.provender.claim.Citation;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.graph.KnowledgeGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** RDF graph of the statements behind a lineage, with the headers of the claims that make them. */
final class StatedTies {
  private StatedTies() {}

  static Graph of(Lineage lineage, KnowledgeGraph graph) {
    Graph out = GraphFactory.createDefaultGraph();
    for (Tie tie : lineage.ties()) {
      for (Tie.Step step : tie.steps()) {
        out.add(Triple.create(step.from().node(), step.link().node(), step.to().node()));
        for (Citation claim : step.claims()) {
          graph.union().find(claim.claim(), Node.ANY, Node.ANY).forEachRemaining(out::add);
        }
      }
    }
    return out;
  }
}
