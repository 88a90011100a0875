package io.github.provender.sparql.function;

import com.google.re2j.Matcher;
import io.github.provender.sparql.guard.LinearPattern;
import java.util.List;
import org.apache.jena.graph.Node;
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
    return StringLiteral.like(literal, text);
  }

  private String replaced(LinearPattern pattern, String text, String replacement) {
    if (pattern.matcher("").find()) {
      throw new ExprEvalException("REPLACE: the pattern matches the empty text");
    }
    LinearRegex.checkSize("REPLACE", pattern, text, budget);
    int references = (int) replacement.chars().filter(c -> c == '$').count();
    Matcher matcher = pattern.matcher(text);
    StringBuilder result = new StringBuilder();
    int counted = 0;
    try {
      while (matcher.find()) {
        budget.look(text.length());
        checkNext((long) references * (matcher.end() - matcher.start()) + replacement.length());
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

  /** What one match may make is counted before it is made. */
  private void checkNext(long most) {
    if (most > budget.left()) {
      budget.spend(most);
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments, patterns, budget);
  }
}
