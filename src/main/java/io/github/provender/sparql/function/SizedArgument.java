package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.FunctionBound;
import io.github.provender.sparql.guard.LiteralBound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalTypeException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/** Sized argument: its value is looked at before the function gets it. */
final class SizedArgument extends ExprFunction1 {
  private final String function;
  private final FunctionBound bound;
  private final QueryBudget budget;

  SizedArgument(Expr argument, String function, FunctionBound bound, QueryBudget budget) {
    super(argument, "sized " + bound);
    this.function = function;
    this.bound = bound;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    switch (bound) {
      case NUMBER, PRODUCT -> limit(ArgumentSize.digits(value), FunctionBound.Size.DIGITS);
      case TEXT, SEARCH, PATTERN -> limit(ArgumentSize.characters(value), FunctionBound.Size.TEXT);
      case DATE -> requireLiteral(value);
      case IRI -> limit(ArgumentSize.characters(value), FunctionBound.Size.IRI);
      case LANGUAGE -> limit(ArgumentSize.characters(value), FunctionBound.Size.LANGUAGE);
      case VALUE -> value(value);
      case ANY, COPY, TYPED -> budget.look(ArgumentSize.characters(value));
    }
    return value;
  }

  private void limit(int size, int most) {
    if (size > most) {
      throw refusal();
    }
    budget.look(size);
  }

  /** ARQ fails where it is asked for the hour of an IRI. */
  private static void requireLiteral(NodeValue value) {
    if (!value.isLiteral()) {
      throw new ExprEvalTypeException("not a date or time");
    }
  }

  private void value(NodeValue value) {
    limit(ArgumentSize.characters(value), FunctionBound.Size.VALUE);
    if (LiteralBound.isTooLarge(value.asString(), XSD.duration.getURI()) && isCastToDuration()) {
      throw refusal();
    }
  }

  private boolean isCastToDuration() {
    return function.contains("uration");
  }

  private QueryEnded refusal() {
    return budget.refusal(Refusal.of(function, bound));
  }

  @Override
  public Expr copy(Expr argument) {
    return new SizedArgument(argument, function, bound, budget);
  }
}
