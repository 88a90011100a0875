package io.github.provender.sparql.bound;

import io.github.provender.sparql.function.QueryEnded;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Dataset with a deadline: it can be read until its time is up. ARQ asks for cancellation between
 * rows only; within one property path it goes on for as long as it finds anything.
 */
public final class TimedDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final long end;
  private volatile boolean cancelled;

  public TimedDataset(DatasetGraph dataset, Context context, long milliseconds) {
    super(dataset, context);
    this.end = System.nanoTime() + milliseconds * 1_000_000;
  }

  public void cancel() {
    cancelled = true;
  }

  /** Throws once the time is up. */
  public void check() {
    if (cancelled || System.nanoTime() - end > 0) {
      throw QueryEnded.cancelled();
    }
  }

  @Override
  public Graph getDefaultGraph() {
    return new TimedGraph(super.getDefaultGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return new TimedGraph(super.getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return new TimedGraph(super.getGraph(name));
  }

  private final class TimedGraph extends GraphWrapper {
    TimedGraph(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
      check();
      return super.find(triple);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
      check();
      return super.find(subject, property, object);
    }

    @Override
    public boolean contains(Node subject, Node property, Node object) {
      check();
      return super.contains(subject, property, object);
    }
  }
}
