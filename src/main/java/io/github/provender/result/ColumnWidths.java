package io.github.provender.result;

import io.github.provender.text.Width;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits columns into a width: each as wide as its content where there is room; else the widest give
 * way, down to where words would break or a text would become a strip.
 */
final class ColumnWidths {
  /** A text of more columns may be broken into lines of at least that many. */
  private static final int READABLE = 28;

  /** A longer word may be broken. */
  private static final int LONGEST_WORD = 40;

  private ColumnWidths() {}

  /** The widths; empty where the columns do not fit. */
  static Optional<int[]> fit(List<String> heads, List<List<String>> lines, int columns, int gap) {
    int[] natural = new int[heads.size()];
    int[] least = new int[heads.size()];
    for (int i = 0; i < natural.length; i++) {
      int column = i;
      natural[i] = cells(heads, lines, column).mapToInt(Width::of).max().orElse(0);
      int word =
          cells(heads, lines, column)
              .flatMap(cell -> Stream.of(cell.split(" ", -1)))
              .mapToInt(Width::of)
              .max()
              .orElse(0);
      least[i] = Math.min(natural[i], Math.max(READABLE, Math.min(word, LONGEST_WORD)));
    }
    int room = columns - gap * Math.max(0, natural.length - 1);
    if (IntStream.of(least).sum() > room) {
      return Optional.empty();
    }
    return Optional.of(shared(natural, least, room));
  }

  private static Stream<String> cells(List<String> heads, List<List<String>> lines, int column) {
    return Stream.concat(
        Stream.of(heads.get(column)), lines.stream().map(line -> line.get(column)));
  }

  /** The greatest limit under which all fit, for those that are wider than it. */
  private static int[] shared(int[] natural, int[] least, int room) {
    int limit = IntStream.of(natural).max().orElse(0);
    while (IntStream.of(limited(natural, least, limit)).sum() > room) {
      limit--;
    }
    return limited(natural, least, limit);
  }

  private static int[] limited(int[] natural, int[] least, int limit) {
    return IntStream.range(0, natural.length)
        .map(i -> Math.max(least[i], Math.min(natural[i], limit)))
        .toArray();
  }
}
