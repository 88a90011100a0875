package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.FunctionBound;
import io.github.provender.sparql.guard.LinearPattern;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL REGEX in linear time. */
final class LinearRegex extends ExprFunctionN {
  private final PatternCache patterns;
  private final QueryBudget budget;

  LinearRegex(ExprList arguments, PatternCache patterns, QueryBudget budget) {
    super("regex", arguments);
    this.patterns = patterns;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
    String flags = arguments.size() > 2 ? arguments.get(2).getString() : "";
    if (!arguments.get(1).isString()) {
      throw new ExprEvalException("REGEX: the pattern is not a string");
    }
    LinearPattern pattern = patterns.get(arguments.get(1).getString(), flags);
    checkSize("REGEX", pattern, text, budget);
    return NodeValue.booleanReturn(pattern.matcher(text).find());
  }

  /** Refuses a text that is too long by itself, or for this pattern. */
  static void checkSize(String name, LinearPattern pattern, String text, QueryBudget budget) {
    int length = text.length();
    if (length > FunctionBound.Size.TEXT
        || (long) length * pattern.steps() > FunctionBound.Size.STEPS) {
      throw budget.refusal(Refusal.of(name, FunctionBound.PATTERN));
    }
    budget.look(length);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments, patterns, budget);
  }
}
