package io.github.provender.sparql.guard;

import org.apache.jena.cdt.CompositeDatatypeList;
import org.apache.jena.cdt.CompositeDatatypeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;

/**
 * Composite datatypes: lists and maps, which ARQ knows by their names beyond SPARQL 1.1, and fails
 * over where their literals are ill-formed.
 */
public final class Composite {
  private Composite() {}

  /** A literal of one of them. */
  public static boolean is(Node node) {
    return node.isLiteral()
        && (CompositeDatatypeList.uri.equals(node.getLiteralDatatypeURI())
            || CompositeDatatypeMap.uri.equals(node.getLiteralDatatypeURI()));
  }

  /** A constant that is none. */
  public static boolean isNot(Expr expression) {
    return expression.isConstant() && !is(expression.getConstant().asNode());
  }
}
