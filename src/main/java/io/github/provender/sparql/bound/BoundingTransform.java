package io.github.provender.sparql.bound;

import io.github.provender.sparql.function.BoundedFunctions;
import io.github.provender.sparql.function.QueryBudget;
import java.util.Locale;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** Algebra transform of groups and orders; for after the optimizer, which moves filters. */
final class BoundingTransform extends TransformCopy {
  private final QueryBudget budget;
  private final BoundedFunctions functions;

  BoundingTransform(QueryBudget budget, BoundedFunctions functions) {
    this.budget = budget;
    this.functions = functions;
  }

  @Override
  public Op transform(OpGroup group, Op rows) {
    return OpGroup.create(
        OpFilter.filter(new RowCounter(budget), rows),
        group.getGroupVars(),
        group.getAggregators().stream().map(this::bounded).toList());
  }

  @Override
  public Op transform(OpOrder order, Op rows) {
    return new OpOrder(rows, SortKey.of(order.getConditions()));
  }

  @Override
  public Op transform(OpTopN top, Op rows) {
    return new OpTopN(rows, top.getLimit(), SortKey.of(top.getConditions()));
  }

  private ExprAggregator bounded(ExprAggregator aggregation) {
    Aggregator aggregator = aggregation.getAggregator();
    if (aggregator instanceof AggGroupConcat concat) {
      return joining(aggregation, concat.getSeparator());
    }
    if (aggregator instanceof AggGroupConcatDistinct concat) {
      return joining(aggregation, concat.getSeparator());
    }
    String name = aggregator.getName().toLowerCase(Locale.ROOT);
    return name.equals("sum") || name.equals("avg")
        ? of(aggregation, functions.numbers(aggregator.getExprList(), aggregator.getName()))
        : aggregation;
  }

  private ExprAggregator joining(ExprAggregator aggregation, @Nullable String separator) {
    int more = separator == null ? 1 : separator.length();
    return of(aggregation, functions.joined(aggregation.getAggregator().getExprList(), more));
  }

  private static ExprAggregator of(ExprAggregator aggregation, ExprList arguments) {
    return new ExprAggregator(aggregation.getVar(), aggregation.getAggregator().copy(arguments));
  }
}
