package io.github.provender.sparql;

import io.github.provender.http.Limits;
import io.github.provender.http.Spool;
import io.github.provender.http.TemporarySpace;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.sparql.bound.SafeExecutionContext;
import io.github.provender.sparql.bound.TimedDataset;
import io.github.provender.sparql.function.QueryBudget;
import io.github.provender.sparql.function.QueryEnded;
import io.github.provender.text.MediaFormat;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Query execution within limits: one query on its way to a complete result. */
final class BoundedExecution implements AutoCloseable {
  /** Most triples of a result in JSON-LD, which is made as one tree in memory, not streamed. */
  private static final int MAX_IN_A_TREE = 20_000;

  private final Query query;
  private final Limits limits;
  private final TimedDataset dataset;
  private final QueryExec execution;
  private final QueryBudget budget = new QueryBudget(this::look);
  private boolean cut;

  /**
   * @param milliseconds until the end of the answer
   */
  BoundedExecution(Query query, DatasetGraph data, Limits limits, long milliseconds) {
    this.query = query;
    this.limits = limits;
    Context context = SafeExecutionContext.context(data, limits, budget);
    this.dataset = new TimedDataset(data, context, milliseconds);
    this.execution =
        QueryExec.dataset(dataset)
            .context(context)
            .query(query)
            .timeout(milliseconds, TimeUnit.MILLISECONDS)
            .build();
  }

  /** The formats in which the result of a query can be had. */
  static List<? extends MediaFormat> formats(Query query) {
    return query.isConstructType() || query.isDescribeType()
        ? RdfFormat.ALL
        : ResultFormat.STANDARD;
  }

  /**
   * Bounds the rows of a SELECT; one more than the limit is asked for, so as to know whether there
   * are more.
   *
   * @return whether the query asked for more
   */
  static boolean cap(Query query, Limits limits) {
    boolean capped =
        query.isSelectType() && (!query.hasLimit() || query.getLimit() > limits.rows());
    if (capped) {
      query.setLimit(limits.rows() + 1L);
    }
    return capped;
  }

  private void look() {
    dataset.check();
  }

  /** Ends the execution from another thread. */
  void cancel() {
    dataset.cancel();
    execution.abort();
  }

  /** Whether there were more rows than the limit. */
  boolean isCut() {
    return cut;
  }

  /** The complete result in one of its formats, to be closed by the caller. */
  Spool result(MediaFormat format, TemporarySpace space) {
    Spool out = new Spool(dataset::check, space);
    try {
      write(format, out);
      out.complete();
      budget.check();
      dataset.check();
      return out;
    } catch (QueryEnded e) {
      out.close();
      throw e.reason();
    } catch (RuntimeException | Error e) {
      out.close();
      if (isOfDisk(e)) {
        throw TemporarySpace.failed();
      }
      throw e;
    }
  }

  /** Nothing but the temporary files of sorting and of the result is read or written here. */
  private static boolean isOfDisk(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private void write(MediaFormat format, Spool out) {
    if (format instanceof RdfFormat serialization) {
      serialization.stream(graph(serialization), out);
    } else if (format instanceof ResultFormat results) {
      write(results, out);
    }
  }

  private void write(ResultFormat format, Spool out) {
    if (query.isAskType()) {
      format.write(execution.ask(), out);
    } else {
      RowSet rows = execution.select();
      format.write(RowSetStream.create(rows.getResultVars(), new Capped(rows)), out);
    }
  }

  private Graph graph(RdfFormat format) {
    int most =
        format == RdfFormat.JSON_LD ? Math.min(limits.triples(), MAX_IN_A_TREE) : limits.triples();
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    while (triples.hasNext()) {
      graph.add(triples.next());
      SafeExecutionContext.checkSize(graph.size(), most);
    }
    return graph;
  }

  @Override
  public void close() {
    try {
      execution.close();
    } catch (RuntimeException e) {
      if (!isOfDisk(e)) {
        throw e;
      } // what was sorted on a full disk is told of by its result
    }
  }

  /** The first rows, as many as the limit allows. */
  private final class Capped implements Iterator<Binding> {
    private final RowSet rows;
    private int left = limits.rows();

    Capped(RowSet rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      boolean more = rows.hasNext();
      cut = more && left == 0;
      return more && left > 0;
    }

    @Override
    public Binding next() {
      left--;
      return rows.next();
    }
  }
}
