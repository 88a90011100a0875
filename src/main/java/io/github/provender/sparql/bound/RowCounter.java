package io.github.provender.sparql.bound;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** True of every row, and counts them on their way into a group. */
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
