package io.github.provender.sparql.bound;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.sparql.guard.SafeFunctions;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Execution context under which an anonymous query runs. */
public final class SafeExecutionContext {
  /** Rows that ORDER BY and DISTINCT hold in memory; the others go to temporary files. */
  private static final long ROWS_IN_MEMORY = 10_000;

  private static final Symbol MOST_TRIPLES = Symbol.create("urn:provender:mostTriples");
  private static final FunctionRegistry FUNCTIONS = new SafeFunctions();

  private SafeExecutionContext() {}

  /** Whatever the queries say: no request leaves this process, no description outgrows it. */
  public static void forTheProcess() {
    DescribeHandlerRegistry.get().clear();
    DescribeHandlerRegistry.get().add(Describing::new);
    ARQ.globalServiceAllowed = false;
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }

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
    context.set(MOST_TRIPLES, limits.triples());
    return context;
  }

  public static void checkSize(long triples, int most) {
    if (triples > most) {
      throw HttpProblem.tooLarge("the result has more than " + most + " triples: ask for less");
    }
  }

  /** Describes one thing after the other, until it is too much. */
  private static final class Describing extends DescribeBNodeClosure {
    private int most = Integer.MAX_VALUE;
    private Model described = ModelFactory.createDefaultModel();

    @Override
    public void start(Model result, Context context) {
      most = context.getInt(MOST_TRIPLES, most);
      described = result;
      super.start(result, context);
    }

    @Override
    public void describe(Resource thing) {
      super.describe(thing);
      checkSize(described.size(), most);
    }
  }
}
