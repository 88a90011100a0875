package io.github.provender.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;

/**
 * In-memory RDF dataset for thousands of small named graphs whose union is the default graph. To
 * find in which graphs a statement stands, Jena's own datasets look through every graph; this one
 * finds the statement in the union first and then asks which graphs hold it.
 */
final class ClaimDataset extends DatasetGraphMap {
  private final Graph union;
  private final Map<Triple, List<Node>> holders = new HashMap<>();

  ClaimDataset(Graph union) {
    super(union);
    this.union = union;
    QC.setFactory(getContext(), ClaimExecutor::new);
  }

  @Override
  protected void addToNamedGraph(Node graph, Node subject, Node property, Node object) {
    super.addToNamedGraph(graph, subject, property, object);
    Triple triple = Triple.create(subject, property, object);
    union.add(triple);
    List<Node> graphs = holders.computeIfAbsent(triple, t -> new ArrayList<>(1));
    if (!graphs.contains(graph)) {
      graphs.add(graph);
    }
  }

  /** In any graph means in any named one: the default graph only repeats them. */
  @Override
  protected Iterator<Quad> findAny(Node subject, Node property, Node object) {
    return findInAnyNamedGraphs(subject, property, object);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
    return Iter.flatMap(
        union.find(subject, property, object),
        triple ->
            Iter.map(
                holders.getOrDefault(triple, List.of()).iterator(),
                graph -> new Quad(graph, triple)));
  }
}
