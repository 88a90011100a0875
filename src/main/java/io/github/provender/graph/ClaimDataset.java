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
 * finds the statement in the union first and then asks which graphs hold it. Both that and the
 * graphs are made when they are first asked for, since most commands look at the union alone.
 */
final class ClaimDataset extends DatasetGraphMap {
  private final Graph union;
  private final Map<Triple, List<Node>> holders = new HashMap<>();
  private final List<Quad> unheld = new ArrayList<>();
  private final List<Quad> waiting = new ArrayList<>();

  /** Whether all is done that was added: asked at each search, by many threads. */
  private volatile boolean isHeld = true;

  private volatile boolean isMade = true;

  ClaimDataset(Graph union) {
    super(union);
    this.union = union;
    QC.setFactory(getContext(), ClaimExecutor::new);
  }

  @Override
  protected synchronized void addToNamedGraph(
      Node graph, Node subject, Node property, Node object) {
    Triple triple = Triple.create(subject, property, object);
    union.add(triple);
    Quad quad = new Quad(graph, triple);
    unheld.add(quad);
    waiting.add(quad);
    isHeld = false;
    isMade = false;
  }

  private Map<Triple, List<Node>> holders() {
    if (!isHeld) {
      hold();
    }
    return holders;
  }

  private synchronized void hold() {
    for (Quad quad : unheld) {
      List<Node> graphs = holders.computeIfAbsent(quad.asTriple(), t -> new ArrayList<>(1));
      if (!graphs.contains(quad.getGraph())) {
        graphs.add(quad.getGraph());
      }
    }
    unheld.clear();
    isHeld = true;
  }

  private void makeGraphs() {
    if (!isMade) {
      make();
    }
  }

  private synchronized void make() {
    if (waiting.isEmpty()) {
      return; // asked for from within, while they are being made
    }
    List<Quad> quads = List.copyOf(waiting);
    waiting.clear();
    for (Quad q : quads) {
      super.addToNamedGraph(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject());
    }
    isMade = true;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    makeGraphs();
    return super.listGraphNodes();
  }

  @Override
  public boolean containsGraph(Node graph) {
    makeGraphs();
    return super.containsGraph(graph);
  }

  @Override
  public Graph getGraph(Node graph) {
    makeGraphs();
    return super.getGraph(graph);
  }

  @Override
  protected Graph getGraphCreate(Node graph) {
    makeGraphs();
    return super.getGraphCreate(graph);
  }

  @Override
  public long size() {
    makeGraphs();
    return super.size();
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node graph, Node subject, Node property, Node object) {
    makeGraphs();
    return super.findInSpecificNamedGraph(graph, subject, property, object);
  }

  /** In any graph means in any named one: the default graph only repeats them. */
  @Override
  protected Iterator<Quad> findAny(Node subject, Node property, Node object) {
    return findInAnyNamedGraphs(subject, property, object);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
    Map<Triple, List<Node>> held = holders();
    return Iter.flatMap(
        union.find(subject, property, object),
        triple ->
            Iter.map(
                held.getOrDefault(triple, List.of()).iterator(), graph -> new Quad(graph, triple)));
  }
}
