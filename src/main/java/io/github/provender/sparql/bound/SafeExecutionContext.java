package io.github.provender.sparql.bound;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.sparql.function.QueryBudget;
import io.github.provender.sparql.guard.SafeFunctions;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Execution context under which an anonymous query runs. */
public final class SafeExecutionContext {
  /** Rows that ORDER BY and DISTINCT hold in memory; the others go to temporary files. */
  private static final long ROWS_IN_MEMORY = 10_000;

  private static final FunctionRegistry FUNCTIONS = new SafeFunctions();

  private SafeExecutionContext() {}

  /** No class is loaded by name, no property function runs, and what grows is bounded. */
  public static Context context(DatasetGraph data, Limits limits, QueryBudget budget) {
    Context context = Context.mergeCopy(ARQ.getContext(), data.getContext());
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    FunctionRegistry.set(context, FUNCTIONS);
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(new BoundedEngine.Factory(limits.patternCharacters(), budget));
    QueryEngineRegistry.set(context, engines);
    context.set(BoundedDescribe.MAX_TRIPLES, limits.triples());
    return context;
  }

  public static void checkSize(long triples, int most) {
    if (triples > most) {
      throw HttpProblem.tooLarge("the result has more than " + most + " triples: ask for less");
    }
  }
}
