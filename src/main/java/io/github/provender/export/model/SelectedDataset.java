package io.github.provender.export.model;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A view of the data without the statements that an export must not see, and with one graph more.
 */
final class SelectedDataset extends DatasetGraphFilteredView {
  private final Node name;
  private final Graph more;

  /**
   * A view that is given.
   *
   * @param hidden triples that are in no graph of the view
   * @param name of the graph that is added
   */
  SelectedDataset(DatasetGraph data, Set<Triple> hidden, Node name, Graph more) {
    super(data, quad -> !hidden.contains(quad.asTriple()), List.of());
    this.name = name;
    this.more = more;
  }

  @Override
  public boolean containsGraph(Node graph) {
    return name.equals(graph) || get().containsGraph(graph);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return get().listGraphNodes();
  }

  @Override
  public Graph getGraph(Node graph) {
    return name.equals(graph) ? more : super.getGraph(graph);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    return name.equals(graph)
        ? quads(more.find(subject, property, object))
        : super.find(graph, subject, property, object);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    return name.equals(graph)
        ? quads(more.find(subject, property, object))
        : super.findNG(graph, subject, property, object);
  }

  private Iterator<Quad> quads(ExtendedIterator<Triple> triples) {
    return triples.mapWith(triple -> Quad.create(name, triple));
  }
}
