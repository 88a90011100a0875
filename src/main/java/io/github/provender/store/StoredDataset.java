package io.github.provender.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.DeleteDeniedException;
import org.apache.jena.sparql.core.DatasetGraphMap;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** Read-only RDF dataset on a quad table; its default graph is the union of all. */
public final class StoredDataset extends DatasetGraphMap {
  private final QuadTable table;

  public StoredDataset(QuadTable table) {
    super(new StoredUnion(table));
    this.table = table;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return table.graphNames();
  }

  @Override
  public boolean containsGraph(Node name) {
    return table.hasGraph(name);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  protected Graph getGraphCreate(Node name) {
    return getGraph(name);
  }

  @Override
  public long size() {
    return Iter.count(listGraphNodes());
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node graph, Node subject, Node property, Node object) {
    return Iter.map(
        table.find(graph, subject, property, object), row -> new Quad(graph, table.triple(row)));
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
    return Iter.map(
        table.find(Node.ANY, subject, property, object),
        row -> new Quad(table.graph(row), table.triple(row)));
  }

  /** In any graph means in any named one: the default graph only repeats them. */
  @Override
  protected Iterator<Quad> findAny(Node subject, Node property, Node object) {
    return findInAnyNamedGraphs(subject, property, object);
  }

  @Override
  protected void addToNamedGraph(Node graph, Node subject, Node property, Node object) {
    throw new AddDeniedException("read-only");
  }

  @Override
  protected void deleteFromNamedGraph(Node graph, Node subject, Node property, Node object) {
    throw new DeleteDeniedException("read-only");
  }
}
