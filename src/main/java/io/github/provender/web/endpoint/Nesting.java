package io.github.provender.web.endpoint;

/** How deep the brackets of a query go, told before a recursive parser meets them. */
final class Nesting {
  /**
   * Leaves the parser, which recurses some twenty frames a level, far from the end of its stack.
   */
  static final int MOST = 100;

  private Nesting() {}

  /** Refuses too deep a text; brackets within strings and comments count too. */
  static void check(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '{', '[' -> depth++;
        case ')', '}', ']' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > MOST) {
        throw Refusal.tooDeep();
      }
    }
  }
}
