package io.github.provender.render.brief;

import java.util.List;

/**
 * How much a short text tells: the first measure with which it fits on the screen is taken.
 *
 * @param second how many rows of the table may take a second line
 * @param marks how many documents a value or sentence is cited from
 * @param documents how many documents are listed
 * @param linesUntold how many lines tell of one developer's silence
 */
record Measure(int second, int marks, int documents, int linesUntold) {
  private static final int ALL = Integer.MAX_VALUE;

  /** For those who asked for more than a screen. */
  static final Measure FULL = new Measure(ALL, 3, ALL, ALL);

  private static final int FEW_MODELS = 2;
  private static final int LINES_OF_FEW = 40;
  private static final int LINES_OF_MANY = 60;
  private static final int NARROW = 80;

  private static final List<Measure> OF_FEW =
      List.of(
          new Measure(ALL, 2, 12, 2),
          new Measure(8, 2, 10, 2),
          new Measure(6, 2, 9, 2),
          new Measure(5, 2, 8, 1),
          new Measure(4, 2, 7, 1),
          new Measure(4, 2, 6, 1),
          new Measure(2, 2, 6, 1),
          new Measure(0, 2, 6, 1),
          new Measure(0, 1, 4, 1),
          new Measure(0, 1, 2, 1));

  private static final List<Measure> OF_MANY =
      List.of(
          new Measure(ALL, 2, 16, 2),
          new Measure(8, 1, 14, 1),
          new Measure(6, 1, 13, 1),
          new Measure(3, 1, 13, 1),
          new Measure(0, 1, 12, 1),
          new Measure(0, 1, 10, 1),
          new Measure(0, 1, 8, 1),
          new Measure(0, 1, 6, 1));

  static List<Measure> everLess(int models) {
    return models > FEW_MODELS ? OF_MANY : OF_FEW;
  }

  /** How many lines the text may have; more where they are short. */
  static int lines(int models, int columns) {
    int lines = models > FEW_MODELS ? LINES_OF_MANY : LINES_OF_FEW;
    return columns < NARROW ? lines * NARROW / columns : lines;
  }
}
