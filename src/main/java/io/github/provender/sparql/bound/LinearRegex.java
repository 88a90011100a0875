package io.github.provender.sparql.bound;

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
    budget.match(text);
    return NodeValue.booleanReturn(
        patterns.get(arguments.get(1).getString(), flags).matcher(text).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments, patterns, budget);
  }
}
