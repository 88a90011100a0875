package io.github.provender.sparql.function;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalTypeException;
import org.apache.jena.sparql.expr.NodeValue;

/** Argument size: how large a value is, told without working on it. */
final class ArgumentSize {
  private static final int DIGITS_OF_A_DOUBLE = 17;
  private static final double BITS_A_DIGIT = 3.3219;

  private ArgumentSize() {}

  /** The characters of the text of a literal or an IRI. */
  static int characters(NodeValue value) {
    if (value.isString()) {
      return value.getString().length();
    }
    Node node = value.asNode();
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().length();
    }
    return node.isURI() ? node.getURI().length() : 0;
  }

  /** The digits of a number, those behind the point too; nothing else is computed with. */
  static int digits(NodeValue value) {
    // what is exact comes first: to ARQ it is a double too
    if (value.isInteger()) {
      return digits(value.getInteger().bitLength());
    }
    if (value.isDecimal()) {
      BigDecimal number = value.getDecimal();
      return Math.max(digits(number.unscaledValue().bitLength()), Math.abs(number.scale()));
    }
    if (value.isDouble() || value.isFloat()) {
      return DIGITS_OF_A_DOUBLE;
    }
    throw new ExprEvalTypeException("not a number");
  }

  private static int digits(int bits) {
    return (int) (bits / BITS_A_DIGIT) + 1;
  }
}
