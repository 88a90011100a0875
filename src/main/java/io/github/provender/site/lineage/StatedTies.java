package io.github.provender.site.lineage;

import io.github.provender.claim.Citation;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** RDF graph of the statements behind a lineage, with the headers of the claims that make them. */
final class StatedTies {
  private static final Node HAS_SHARE = Vocab.pv("hasShare");

  private StatedTies() {}

  static Graph of(Lineage lineage, KnowledgeGraph graph) {
    Graph out = GraphFactory.createDefaultGraph();
    for (Tie tie : lineage.ties()) {
      for (Tie.Step step : tie.steps()) {
        statements(step, graph).forEach(out::add);
        for (Citation claim : step.claims()) {
          graph.union().find(claim.claim(), Node.ANY, Node.ANY).forEachRemaining(out::add);
        }
      }
    }
    return out;
  }

  private static List<Triple> statements(Tie.Step step, KnowledgeGraph graph) {
    Node from = step.from().node();
    Node to = step.to().node();
    if (!step.link().node().equals(Vocab.HAS_COMPONENT)) {
      return List.of(Triple.create(from, step.link().node(), to));
    }
    return graph.objects(from, HAS_SHARE).stream()
        .filter(share -> graph.has(share, Vocab.HAS_COMPONENT, to))
        .flatMap(share -> parts(from, share, to))
        .toList();
  }

  private static Stream<Triple> parts(Node from, Node share, Node to) {
    return Stream.of(
        Triple.create(from, HAS_SHARE, share), Triple.create(share, Vocab.HAS_COMPONENT, to));
  }
}
