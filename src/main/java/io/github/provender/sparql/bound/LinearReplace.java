package io.github.provender.sparql.bound;

import com.google.re2j.Matcher;
import io.github.provender.sparql.guard.LinearPattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL REPLACE in linear time, its result counted while it grows. */
final class LinearReplace extends ExprFunctionN {
  private final PatternCache patterns;
  private final QueryBudget budget;

  LinearReplace(ExprList arguments, PatternCache patterns, QueryBudget budget) {
    super("replace", arguments);
    this.patterns = patterns;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Node literal = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
    String flags = arguments.size() > 3 ? arguments.get(3).getString() : "";
    LinearPattern pattern = patterns.get(arguments.get(1).getString(), flags);
    String replacement = arguments.get(2).getString();
    if (flags.contains("q")) {
      replacement = Matcher.quoteReplacement(replacement);
    }
    String text = replaced(pattern, literal.getLiteralLexicalForm(), replacement);
    String language = literal.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
            : NodeFactory.createLiteralLang(text, language));
  }

  private String replaced(LinearPattern pattern, String text, String replacement) {
    if (pattern.matcher("").find()) {
      throw new ExprEvalException("REPLACE: the pattern matches the empty text");
    }
    budget.match(text);
    Matcher matcher = pattern.matcher(text);
    StringBuilder result = new StringBuilder();
    int counted = 0;
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        budget.spend(result.length() - counted);
        counted = result.length();
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    }
    matcher.appendTail(result);
    budget.spend(result.length() - counted);
    return result.toString();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments, patterns, budget);
  }
}
