package io.github.provender.sparql.function;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** Metered expression: its texts are counted, its value is that of the expression itself. */
final class MeteredExpr extends ExprFunction1 {
  private final QueryBudget budget;
  private final int more;

  /**
   * @param more characters that each value brings with it, such as a separator
   */
  MeteredExpr(Expr expression, QueryBudget budget, int more) {
    super(expression, "metered");
    this.budget = budget;
    this.more = more;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    budget.spend((long) value.asString().length() + more);
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new MeteredExpr(expression, budget, more);
  }
}
