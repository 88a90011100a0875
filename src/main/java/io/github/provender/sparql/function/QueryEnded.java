package io.github.provender.sparql.function;

import io.github.provender.http.HttpProblem;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * End of a query at one of its limits. An error, since ARQ takes an exception within a FILTER for a
 * row that does not fit, logs it, and goes on to the next.
 */
public final class QueryEnded extends Error {
  private static final long serialVersionUID = 1;

  private final transient @Nullable HttpProblem problem;

  private QueryEnded(@Nullable HttpProblem problem) {
    super("the query has ended", null, false, false);
    this.problem = problem;
  }

  /** The query is too large in a way that is told. */
  static QueryEnded by(HttpProblem problem) {
    return new QueryEnded(problem);
  }

  /** The time is up, or nobody waits any more. */
  public static QueryEnded cancelled() {
    return new QueryEnded(null);
  }

  /** The same for those who know nothing of ARQ's ways. */
  public RuntimeException reason() {
    return problem == null ? new QueryCancelledException() : problem;
  }
}
