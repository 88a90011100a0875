package io.github.provender.sparql.function;

import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** Guarded call: where ARQ itself fails over an argument, that is an error of the expression. */
final class GuardedCall extends ExprFunction1 {
  GuardedCall(Expr call) {
    super(call, "guarded");
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
    try {
      NodeValue made = expr.eval(row, environment);
      made.asNode(); // what is made only when it is asked for may fail too
      return made;
    } catch (QueryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ExprEvalException(e.getClass().getName());
    }
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return value;
  }

  @Override
  public Expr copy(Expr call) {
    return new GuardedCall(call);
  }
}
