package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.FunctionBound;
import io.github.provender.sparql.guard.LiteralBound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Function of two arguments whose sizes are looked at together before it is called. */
final class SizedPair extends ExprFunction2 {
  private final ExprFunction2 function;
  private final FunctionBound bound;
  private final QueryBudget budget;

  SizedPair(
      ExprFunction2 function, Expr first, Expr second, FunctionBound bound, QueryBudget budget) {
    super(first, second, function.getFunctionSymbol().getSymbol(), function.getOpName());
    this.function = function;
    this.bound = bound;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue first, NodeValue second, FunctionEnv environment) {
    check(first, second);
    return function.eval(first, second, environment);
  }

  @Override
  public NodeValue eval(NodeValue first, NodeValue second) {
    check(first, second);
    return function.eval(first, second);
  }

  private void check(NodeValue first, NodeValue second) {
    boolean fits =
        switch (bound) {
          case PRODUCT ->
              ArgumentSize.digits(first) + ArgumentSize.digits(second) <= FunctionBound.Size.DIGITS;
          case SEARCH -> isSearchable(ArgumentSize.characters(first), second);
          case TYPED -> !LiteralBound.isTooLarge(first.asString(), second.asString());
          default -> throw new IllegalStateException(bound + " has no pairs");
        };
    if (!fits) {
      throw budget.refusal(Refusal.of(Refusal.name(function), bound));
    }
  }

  private boolean isSearchable(int text, NodeValue part) {
    budget.look(text);
    int sought = ArgumentSize.characters(part);
    return Math.max(text, sought) <= FunctionBound.Size.TEXT
        && (long) text * sought <= FunctionBound.Size.SEARCH;
  }

  @Override
  public Expr copy(Expr first, Expr second) {
    return new SizedPair(function, first, second, bound, budget);
  }
}
