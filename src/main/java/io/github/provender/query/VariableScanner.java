package io.github.provender.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Lexical scanner for the variables of a SPARQL text, as they stand outside strings, IRIs and
 * comments.
 */
final class VariableScanner {
  /** A variable, without its question mark, and where that stands. */
  record Found(String name, int offset) {}

  private final String text;
  private final List<Found> found = new ArrayList<>();
  private int at;

  private VariableScanner(String text) {
    this.text = text;
  }

  /** All variables in the order of the text, each as often as it stands there. */
  static List<Found> of(String text) {
    VariableScanner scanner = new VariableScanner(text);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    return scanner.found;
  }

  private void step() {
    char c = text.charAt(at);
    switch (c) {
      case '#' -> at = end(text.indexOf('\n', at), 1);
      case '"', '\'' -> skipString(c);
      case '<' -> skipIri();
      case '?', '$' -> readVariable();
      default -> at++;
    }
  }

  private int end(int closing, int length) {
    return closing < 0 ? text.length() : closing + length;
  }

  private void skipString(char quote) {
    String one = String.valueOf(quote);
    String closing = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    at += closing.length();
    while (at < text.length() && !text.startsWith(closing, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + closing.length());
  }

  /** What opens no IRI is the sign for less. */
  private void skipIri() {
    int last = at + 1;
    while (last < text.length()
        && text.charAt(last) > ' '
        && "<>\"{}|^`\\".indexOf(text.charAt(last)) < 0) {
      last++;
    }
    at = last < text.length() && text.charAt(last) == '>' ? last + 1 : at + 1;
  }

  private void readVariable() {
    int last = at + 1;
    while (last < text.length()
        && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == '_')) {
      last++;
    }
    if (last > at + 1) {
      found.add(new Found(text.substring(at + 1, last), at));
    }
    at = last;
  }
}
