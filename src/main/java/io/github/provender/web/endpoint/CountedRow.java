package io.github.provender.web.endpoint;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** True of every row, and counts them on their way into a group. */
final class CountedRow extends ExprFunction0 {
  private final Budget budget;

  CountedRow(Budget budget) {
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
    return new CountedRow(budget);
  }
}
