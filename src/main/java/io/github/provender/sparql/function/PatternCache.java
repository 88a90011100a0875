package io.github.provender.sparql.function;

import io.github.provender.sparql.guard.LinearPattern;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.sparql.expr.ExprEvalException;

/** Pattern cache: the regular expressions of one query, each compiled once. */
final class PatternCache {
  /** A pattern may be computed anew for every row. */
  private static final int KEPT = 100;

  private final Map<String, LinearPattern> read = new HashMap<>();
  private final int longest;

  PatternCache(int longest) {
    this.longest = longest;
  }

  /** The pattern; one that cannot be used is an error of the expression, as a bad type is. */
  LinearPattern get(String text, String flags) {
    LinearPattern known = read.get(flags + "/" + text);
    if (known != null) {
      return known;
    }
    if (read.size() >= KEPT) {
      read.clear();
    }
    try {
      LinearPattern pattern = LinearPattern.of(text, flags, longest);
      read.put(flags + "/" + text, pattern);
      return pattern;
    } catch (LinearPattern.Unfit e) {
      throw new ExprEvalException(e.getMessage());
    }
  }
}
