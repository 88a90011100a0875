package io.github.provender.sparql;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.http.ProblemType;
import io.github.provender.http.Spool;
import io.github.provender.http.TemporarySpace;
import io.github.provender.sparql.guard.NestingDepth;
import io.github.provender.text.MediaFormat;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;

/** Query runner: what an admitted query makes of its time, within the limits of the endpoint. */
record QueryRunner(Limits limits, TemporarySpace space, QueryThreads threads) {

  /**
   * A complete result.
   *
   * @param isCut whether there were more rows than the limit
   */
  record BoundedResult(Spool result, boolean isCut) implements Closeable {
    @Override
    public void close() throws IOException {
      result.close();
    }
  }

  /** The same with other limits. */
  QueryRunner within(Limits other) {
    return new QueryRunner(other, space, threads);
  }

  /**
   * Runs a query to its end or to that of its time.
   *
   * @param watch is given what ends the query early, and gives what ends the watch
   */
  BoundedResult run(
      Query query,
      DatasetGraph data,
      MediaFormat format,
      long milliseconds,
      UnaryOperator<Runnable> watch)
      throws IOException {
    BoundedExecution execution = new BoundedExecution(query, data, limits, milliseconds);
    Runnable unwatch = watch.apply(execution::cancel);
    try {
      return threads.run(() -> result(execution, format), execution::cancel, milliseconds);
    } catch (QueryCancelledException e) {
      throw QueryThreads.tooLong(milliseconds);
    } catch (QueryBuildException e) {
      throw HttpProblem.of(
          400, ProblemType.FUNCTION, "a function has too few arguments, or too many");
    } catch (StackOverflowError e) {
      throw NestingDepth.tooDeep();
    } finally {
      unwatch.run();
    }
  }

  private BoundedResult result(BoundedExecution execution, MediaFormat format) {
    try (execution) {
      return new BoundedResult(execution.result(format, space), execution.isCut());
    }
  }
}
