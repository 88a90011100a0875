package io.github.provender.sparql.bound;

import io.github.provender.sparql.function.QueryBudget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Row counter: an expression true of every row, which counts them on their way into a group. */
final class RowCounter extends ExprFunction0 {
  private final QueryBudget budget;

  RowCounter(QueryBudget budget) {
    super("counted");
    this.budget = budget;
  }

  @Override
  public NodeValue eval(FunctionEnv environment) {
    budget.group();
    return NodeValue.TRUE;
  }

  @Override
  public Expr copy() {
    return new RowCounter(budget);
  }
}
