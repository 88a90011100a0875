package io.github.provender.sparql.function;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * SPARQL UCASE and LCASE in linear time: the JDK copies all that it has at each character that
 * grows by the change, and looks for words in all of the text at each sigma.
 */
final class LinearCase extends ExprFunction1 {
  private static final int PIECE = 500;

  private static final int CAPITAL_I_WITH_DOT = 0x130;
  private static final int CAPITAL_SIGMA = 0x3A3;

  private final boolean upper;

  LinearCase(Expr text, boolean upper) {
    super(text, upper ? "ucase" : "lcase");
    this.upper = upper;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    Node literal = NodeValueOps.checkAndGetStringLiteral(upper ? "UCASE" : "LCASE", value);
    String text = literal.getLiteralLexicalForm();
    return StringLiteral.like(literal, upper ? upper(text) : lower(text));
  }

  /** Piece by piece, since no letter looks at its neighbours on the way up. */
  static String upper(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + PIECE);
      if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      result.append(text.substring(start, end).toUpperCase(Locale.ROOT));
      start = end;
    }
    return result.toString();
  }

  static String lower(String text) {
    if (text.indexOf(CAPITAL_SIGMA) < 0 && text.indexOf(CAPITAL_I_WITH_DOT) < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      switch (text.codePointAt(i)) {
        case CAPITAL_I_WITH_DOT -> result.append("i\u0307");
        case CAPITAL_SIGMA -> result.append(endsWord(text, i) ? '\u03C2' : '\u03C3');
        default -> result.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
      }
    }
    return result.toString();
  }

  /** The JDK looks through all of the text for that. */
  private static boolean endsWord(String text, int place) {
    boolean begins = place == 0 || !Character.isLetter(text.codePointBefore(place));
    boolean ends = place + 1 == text.length() || !Character.isLetter(text.codePointAt(place + 1));
    return ends && !begins;
  }

  @Override
  public Expr copy(Expr text) {
    return new LinearCase(text, upper);
  }
}
