package io.github.provender.sparql.bound;

import io.github.provender.sparql.function.BoundedFunctions;
import io.github.provender.sparql.function.QueryBudget;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/** Query engine: ARQ's own, given the bounded form of the query. */
final class BoundedEngine extends QueryEngineMain {
  private final BoundedFunctions functions;
  private final BoundingTransform groups;

  private BoundedEngine(
      Query query,
      DatasetGraph dataset,
      Binding initial,
      Context context,
      QueryBudget budget,
      BoundedFunctions functions) {
    super(query, dataset, initial, context);
    this.functions = functions;
    this.groups = new BoundingTransform(budget, functions);
  }

  @Override
  protected Op modifyOp(Op op) {
    Op bounded = Transformer.transform(new TransformCopy(), functions, op);
    return Transformer.transform(groups, new ExprTransformCopy(), super.modifyOp(bounded));
  }

  /** Makes the engine of one query. */
  static final class Factory implements QueryEngineFactory {
    private final int patternCharacters;
    private final QueryBudget budget;

    Factory(int patternCharacters, QueryBudget budget) {
      this.patternCharacters = patternCharacters;
      this.budget = budget;
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding initial, Context context) {
      BoundedFunctions functions = new BoundedFunctions(patternCharacters, budget);
      return new BoundedEngine(query, dataset, initial, context, budget, functions).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding initial, Context context) {
      throw new UnsupportedOperationException("queries only");
    }
  }
}
