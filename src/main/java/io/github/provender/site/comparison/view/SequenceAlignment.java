package io.github.provender.site.comparison.view;

import java.util.ArrayList;
import java.util.List;

/** Lays sequences side by side so that what is of one kind stands in one row. */
final class SequenceAlignment {
  private SequenceAlignment() {}

  /** The shortest sequence that holds each of the columns in its own order, found pair by pair. */
  static List<String> rows(List<List<String>> columns) {
    List<String> rows = List.of();
    for (List<String> column : columns) {
      rows = merged(rows, column);
    }
    return rows;
  }

  /** The row of each element of a column. */
  static List<Integer> places(List<String> column, List<String> rows) {
    List<Integer> places = new ArrayList<>();
    int row = 0;
    for (String kind : column) {
      while (!rows.get(row).equals(kind)) {
        row++;
      }
      places.add(row++);
    }
    return places;
  }

  private static List<String> merged(List<String> a, List<String> b) {
    int[][] alike = alike(a, b);
    List<String> merged = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        merged.add(a.get(i++));
        j++;
      } else if (j == b.size() || (i < a.size() && alike[i + 1][j] > alike[i][j + 1])) {
        merged.add(a.get(i++));
      } else {
        merged.add(b.get(j++));
      }
    }
    return merged;
  }

  /** The length of the longest common subsequence of what is left from each pair of places. */
  private static int[][] alike(List<String> a, List<String> b) {
    int[][] alike = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        alike[i][j] =
            a.get(i).equals(b.get(j))
                ? 1 + alike[i + 1][j + 1]
                : Math.max(alike[i + 1][j], alike[i][j + 1]);
      }
    }
    return alike;
  }
}
