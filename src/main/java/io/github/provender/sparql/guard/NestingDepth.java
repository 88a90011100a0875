package io.github.provender.sparql.guard;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;

/**
 * Nesting depth: how deep the brackets of a query go, told before a recursive parser meets them.
 */
public final class NestingDepth {
  /**
   * Leaves the parser, which recurses some twenty frames a level, far from the end of its stack.
   */
  public static final int MAX_LEVELS = 100;

  private NestingDepth() {}

  /** Refuses too deep a text; brackets within strings and comments count too. */
  static void check(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '{', '[' -> depth++;
        case ')', '}', ']' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > MAX_LEVELS) {
        throw tooDeep();
      }
    }
  }

  /** The refusal of what is nested too deeply. */
  public static HttpProblem tooDeep() {
    return HttpProblem.of(
        400, ProblemType.NESTING, "query nested too deeply: at most " + MAX_LEVELS + " levels");
  }
}
