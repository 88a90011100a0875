package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.FunctionBound;
import java.util.Locale;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction;

/** Refusal of a call, in words. */
final class Refusal {
  private Refusal() {}

  static String of(String function, FunctionBound bound) {
    return function + " takes " + bound.most();
  }

  /** The name of a function as people write it. */
  static String name(ExprFunction function) {
    if (function instanceof E_Function named) {
      return "<" + named.getFunctionIRI() + ">";
    }
    return function.getOpName() != null
        ? function.getOpName()
        : function.getFunctionSymbol().getSymbol().toUpperCase(Locale.ROOT);
  }
}
