package io.github.provender.sparql;

import io.github.provender.http.Limits;
import io.github.provender.sparql.bound.QueryBudget;
import io.github.provender.sparql.bound.SafeExecutionContext;
import io.github.provender.sparql.bound.TimedDataset;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Query execution within limits: one query on its way to a complete result. */
final class BoundedExecution implements AutoCloseable {
  private final Query query;
  private final Limits limits;
  private final TimedDataset dataset;
  private final QueryExec execution;
  private final QueryBudget budget = new QueryBudget(this::cancel);
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

  /** Ends the execution from another thread. */
  void cancel() {
    dataset.cancel();
    execution.abort();
  }

  /** Whether there were more rows than the limit. */
  boolean isCut() {
    return cut;
  }

  /** The complete result, to be closed by the caller. */
  Spool result(SparqlResultFormat form) throws IOException {
    Spool out = new Spool(dataset::check);
    try {
      write(form, out);
      budget.check();
      dataset.check();
      return out;
    } catch (IOException | RuntimeException | Error e) {
      out.close();
      budget.check();
      throw e;
    }
  }

  private void write(SparqlResultFormat form, Spool out) throws IOException {
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      RowSet some = RowSetStream.create(rows.getResultVars(), new Capped(rows));
      ResultSetMgr.write(out, ResultSet.adapt(some), form.lang());
    } else if (query.isAskType()) {
      ResultSetMgr.write(out, execution.ask(), form.lang());
    } else {
      RDFWriter.source(graph(form)).format(form.graph()).output(out);
    }
  }

  private Graph graph(SparqlResultFormat form) {
    int most = Math.min(limits.triples(), form.triples());
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
    execution.close();
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
