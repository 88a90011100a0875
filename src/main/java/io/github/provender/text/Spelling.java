package io.github.provender.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Spelling suggestions for a name that is not known. */
public final class Spelling {
  private static final int MAX_EDITS = 2;

  private Spelling() {}

  /** The nearest of the names known, if one is near at all. */
  public static Optional<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(name, candidate, MAX_EDITS))
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Whether the distance is at most so much, which mostly the lengths alone deny. */
  public static boolean isNear(String a, String b, int farthest) {
    int least = Math.abs(a.length() - b.length());
    return (beginsAs(a, b) ? least / 2 : least) <= farthest && distance(a, b) <= farthest;
  }

  private static boolean beginsAs(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  /** Levenshtein distance, halved where one name begins with the other. */
  public static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return beginsAs(a, b) ? previous[b.length()] / 2 : previous[b.length()];
  }
}
