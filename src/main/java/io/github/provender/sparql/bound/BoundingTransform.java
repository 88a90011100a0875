package io.github.provender.sparql.bound;

import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_URI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Algebra transform that keeps each part of a query within time and memory. */
final class BoundingTransform extends ExprTransformCopy {
  private static final Set<Class<? extends Expr>> COPY_TEXT =
      Set.of(
          E_StrUpperCase.class,
          E_StrLowerCase.class,
          E_StrSubstring.class,
          E_StrBefore.class,
          E_StrAfter.class,
          E_StrEncodeForURI.class,
          E_IRI.class,
          E_URI.class);

  private final QueryBudget budget;
  private final PatternCache patterns;

  BoundingTransform(int patternCharacters, QueryBudget budget) {
    this.budget = budget;
    this.patterns = new PatternCache(patternCharacters);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return metered(super.transform(function, argument));
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    return metered(super.transform(function, first, second));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new LinearRegex(arguments, patterns, budget);
    }
    if (function instanceof E_StrReplace) {
      return new LinearReplace(arguments, patterns, budget);
    }
    if (function instanceof E_StrConcat) {
      // the arguments are counted before they are joined: their sum is the length of the result
      return function.copy(metered(arguments, 0));
    }
    return metered(super.transform(function, arguments));
  }

  private Expr metered(Expr function) {
    return COPY_TEXT.contains(function.getClass())
        ? new MeteredExpr(function, budget, 0)
        : function;
  }

  private ExprList metered(ExprList expressions, int more) {
    ExprList counted = new ExprList();
    expressions.forEach(expression -> counted.add(new MeteredExpr(expression, budget, more)));
    return counted;
  }

  /** Counts what goes into groups; to be applied after the optimizer, which moves filters. */
  TransformCopy grouping() {
    return new TransformCopy() {
      @Override
      public Op transform(OpGroup group, Op rows) {
        return OpGroup.create(
            OpFilter.filter(new RowCounter(budget), rows),
            group.getGroupVars(),
            group.getAggregators().stream().map(BoundingTransform.this::joining).toList());
      }
    };
  }

  private ExprAggregator joining(ExprAggregator aggregation) {
    Aggregator aggregator = aggregation.getAggregator();
    if (aggregator instanceof AggGroupConcat concat) {
      return joining(aggregation, concat.getSeparator());
    }
    if (aggregator instanceof AggGroupConcatDistinct concat) {
      return joining(aggregation, concat.getSeparator());
    }
    return aggregation;
  }

  private ExprAggregator joining(ExprAggregator aggregation, @Nullable String separator) {
    int more = separator == null ? 1 : separator.length();
    Aggregator aggregator = aggregation.getAggregator();
    return new ExprAggregator(
        aggregation.getVar(), aggregator.copy(metered(aggregator.getExprList(), more)));
  }
}
