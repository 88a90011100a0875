package io.github.provender.lint;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.VarFinder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Finds open joins of a query: an OPTIONAL or EXISTS that begins from a variable which may be
 * unbound there, and then matches whatever the graph holds.
 */
final class OpenJoins extends OpVisitorBase {
  private final Set<String> found = new LinkedHashSet<>();

  private OpenJoins() {}

  /** The names of such variables in a query whose parameters have their values. */
  static Set<String> of(Query query) {
    OpenJoins joins = new OpenJoins();
    OpWalker.walk(Algebra.compile(query), joins);
    return joins.found;
  }

  @Override
  public void visit(OpLeftJoin join) {
    check(join.getLeft(), join.getRight());
  }

  @Override
  public void visit(OpFilter filter) {
    filter.getExprs().forEach(expr -> exists(filter.getSubOp(), expr));
  }

  @Override
  public void visit(OpExtend extend) {
    extend.getVarExprList().getExprs().values().forEach(expr -> exists(extend.getSubOp(), expr));
  }

  private void exists(Op before, Expr expr) {
    Walker.walk(
        expr,
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            check(before, exists.getGraphPattern());
          }
        });
  }

  private void check(Op before, Op pattern) {
    Set<Var> open = new LinkedHashSet<>(VarFinder.optDefined(before));
    open.removeAll(VarFinder.fixed(before));
    open.retainAll(VarFinder.fixed(pattern));
    open.forEach(variable -> found.add(variable.getVarName()));
  }
}
