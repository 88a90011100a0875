package io.github.provender.sparql.guard;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.Element;

/** Expression inspector: looks through expressions for what is not run here. */
final class ExpressionInspector {
  /** Operators in a chain nest too, a + b + c …, and evaluation recurses into them. */
  private static final int MAX_DEPTH = 500;

  private final int patternCharacters;
  private final Consumer<Element> patterns;
  private boolean repeatable = true;
  private int depth;

  /**
   * @param patterns is given each pattern that stands in EXISTS
   */
  ExpressionInspector(int patternCharacters, Consumer<Element> patterns) {
    this.patternCharacters = patternCharacters;
    this.patterns = patterns;
  }

  boolean isRepeatable() {
    return repeatable;
  }

  void inspect(Expr expression) {
    if (++depth > MAX_DEPTH) {
      throw NestingDepth.tooDeep();
    }
    if (expression instanceof ExprAggregator aggregation) {
      inspect(aggregation.getAggregator());
    } else if (expression instanceof ExprFunctionOp exists) {
      patterns.accept(exists.getElement());
    } else if (expression instanceof ExprFunction function) {
      inspect(function);
    } else if (expression.isConstant()) {
      LiteralBound.check(expression.getConstant().asNode());
    }
    depth--;
  }

  private void inspect(Aggregator aggregator) {
    if (FunctionTable.named(aggregator.getName().toLowerCase(Locale.ROOT)).isEmpty()) {
      throw HttpProblem.of(400, ProblemType.FUNCTION, "no aggregate " + aggregator + " here");
    }
    if (aggregator.getExprList() != null) {
      aggregator.getExprList().forEach(this::inspect);
    }
  }

  private void inspect(ExprFunction function) {
    if (FunctionTable.bound(function).isEmpty()) {
      String name =
          function instanceof E_Function named
              ? "<" + named.getFunctionIRI() + ">"
              : function.getFunctionSymbol().getSymbol();
      throw HttpProblem.of(400, ProblemType.FUNCTION, "no function " + name + " here");
    }
    if (function instanceof Unstable || function instanceof E_Now) {
      repeatable = false;
    }
    boolean hasPattern = function instanceof E_Regex || function instanceof E_StrReplace;
    if (hasPattern && function.getArg(2).isConstant()) {
      checkPattern(function, function.getArg(2));
    }
    function.getArgs().forEach(this::inspect);
  }

  private void checkPattern(ExprFunction function, Expr pattern) {
    int place = function instanceof E_Regex ? 3 : 4;
    Expr flags = function.getArg(place);
    if (flags == null || flags.isConstant()) {
      String letters = flags == null ? "" : flags.getConstant().asString();
      try {
        LinearPattern.of(pattern.getConstant().asString(), letters, patternCharacters);
      } catch (LinearPattern.Unfit e) {
        throw HttpProblem.of(400, ProblemType.PATTERN, String.valueOf(e.getMessage()));
      }
    }
  }
}
