package io.github.provender.site.comparison;

import io.github.provender.claim.Citation;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/** RDF graph of the claims that a comparison cites. */
final class CitedClaims {
  private CitedClaims() {}

  /** What the cited claims say, with their headers and those of their documents. */
  static Graph of(Comparison comparison, KnowledgeGraph graph) {
    Graph out = GraphFactory.createDefaultGraph();
    for (Node claim : cited(comparison)) {
      graph.content(claim).forEach(out::add);
      graph.union().find(claim, Node.ANY, Node.ANY).forEachRemaining(out::add);
      graph
          .objects(claim, Vocab.IS_STATED_IN)
          .forEach(
              document ->
                  graph.union().find(document, Node.ANY, Node.ANY).forEachRemaining(out::add));
    }
    return out;
  }

  private static Set<Node> cited(Comparison comparison) {
    Stream<Citation> cells =
        comparison.rows().stream().flatMap(row -> row.cells().stream()).flatMap(Cell::citations);
    Stream<Citation> sides =
        comparison.disagreements().stream()
            .flatMap(each -> each.sides().stream())
            .flatMap(side -> side.claims().stream());
    return Stream.concat(cells, sides).map(Citation::claim).collect(Collectors.toSet());
  }
}
