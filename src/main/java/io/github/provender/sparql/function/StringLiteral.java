package io.github.provender.sparql.function;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;

/** String literal made from another, with the same language or datatype. */
final class StringLiteral {
  private StringLiteral() {}

  static NodeValue like(Node literal, String text) {
    String language = literal.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
            : NodeFactory.createLiteralLang(text, language));
  }
}
