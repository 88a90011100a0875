package io.github.provender.sparql.bound;

import io.github.provender.sparql.guard.Composite;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Sort key: a value to sort by. Literals of the composite types go by their text, as those of any
 * type that is not known; ARQ knows them by their names, and fails where two cannot be compared.
 */
final class SortKey extends ExprFunction1 {
  private SortKey(Expr expression) {
    super(expression, "key");
  }

  /** The same conditions, such that any two values can be compared. */
  static List<SortCondition> of(List<SortCondition> conditions) {
    return conditions.stream()
        .map(one -> new SortCondition(new SortKey(one.getExpression()), one.getDirection()))
        .toList();
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.hasNode() && Composite.is(value.getNode())) {
      return NodeValue.makeString(value.getNode().getLiteralLexicalForm());
    }
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new SortKey(expression);
  }
}
