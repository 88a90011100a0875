package io.github.provender.render.brief;

import io.github.provender.claim.Citation;
import io.github.provender.text.Width;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cell of a short table: values in few words, and the claims that they rest on.
 *
 * @param before who says so, where that is not the developer
 * @param items the values, each with its doubts
 * @param after what holds of all values, such as of which other model they are said
 * @param kind what the values are
 */
record BriefCell(
    String before, List<String> items, String after, List<Citation> claims, Kind kind) {
  private static final String SEPARATOR = ", ";
  private static final String THEN = " → ";
  private static final String CUT = "…";
  private static final int SHORTEST = 6;

  /** What a cell holds; the first kinds suffer most from being cut. */
  enum Kind {
    /** Stages of which the order is told. */
    STEPS,
    AMOUNTS,
    NAMES,
    SILENCE
  }

  /** How many values stand in so many lines; none where the first one is cut. */
  int shown(String mark, int width, int most) {
    int shown = items.size();
    while (shown > 0 && !fits(text(shown) + mark, width, most)) {
      shown--;
    }
    return shown;
  }

  /** The cell in lines of that width; values that do not fit are counted, doubts never cut off. */
  List<String> lines(String mark, int width, int most) {
    int shown = shown(mark, width, most);
    return Width.wrap(shown > 0 ? text(shown) + mark : cut(mark, width, most), width, "");
  }

  /** The first value with its end cut, but not the doubts behind it; those give way last. */
  private String cut(String mark, int width, int most) {
    String first = items.get(0);
    int doubts = doubts(first);
    String end = first.substring(doubts) + more(1) + after + mark;
    return cut(before + first.substring(0, doubts), end, width, most)
        .or(() -> cut(before + first, more(1) + after + mark, width, most))
        .or(() -> cut(text(1), mark, width, most))
        .orElse(CUT + mark);
  }

  private static Optional<String> cut(String text, String end, int width, int most) {
    return IntStream.iterate(text.length() - 1, kept -> kept >= SHORTEST, kept -> kept - 1)
        .mapToObj(kept -> text.substring(0, kept).stripTrailing() + CUT + end)
        .filter(cut -> fits(cut, width, most))
        .findFirst();
  }

  /** Where the brackets at the end begin; the length of the text where there are none. */
  private static int doubts(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i > 0 && text.endsWith(")"); i--) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean fits(String text, int width, int most) {
    return Width.of(text) <= width * most && Width.wrap(text, width, "").size() <= most;
  }

  private String text(int shown) {
    String separator = kind == Kind.STEPS ? THEN : SEPARATOR;
    return before + String.join(separator, items.subList(0, shown)) + more(shown) + after;
  }

  private String more(int shown) {
    int more = items.size() - shown;
    return more > 0 ? SEPARATOR + "+" + more : "";
  }
}
