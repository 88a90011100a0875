package io.github.provender.store;

import org.jspecify.annotations.Nullable;

/**
 * Column of a table, a term's number to a row, with an inverted index that is made when it is first
 * asked for.
 */
final class Column {
  /** In the place of a number: any. */
  static final int ANY = -1;

  private final int[] values;
  private final int keys;
  private volatile @Nullable Index index;

  /** The rows of a number stand from its start to the start of the next. */
  private static final class Index {
    private final int[] starts;
    private final int[] rows;

    Index(int[] starts, int[] rows) {
      this.starts = starts;
      this.rows = rows;
    }
  }

  /**
   * A column of numbers.
   *
   * @param keys how many numbers there may be
   */
  Column(int[] values, int keys) {
    this.values = values;
    this.keys = keys;
  }

  int value(int row) {
    return values[row];
  }

  boolean matches(int key, int row) {
    return key == ANY || values[row] == key;
  }

  /** How many rows have a number. */
  int count(int key) {
    if (key == ANY) {
      return values.length;
    }
    int[] starts = index().starts;
    return starts[key + 1] - starts[key];
  }

  /** Some row of those that have the number, from 0 to {@link #count}, in the table's order. */
  int row(int key, int place) {
    if (key == ANY) {
      return place;
    }
    Index made = index();
    return made.rows[made.starts[key] + place];
  }

  private Index index() {
    Index made = index;
    return made == null ? make() : made;
  }

  /** A counting sort. */
  private synchronized Index make() {
    Index made = index;
    if (made == null) {
      int[] starts = new int[keys + 1];
      for (int value : values) {
        starts[value + 1]++;
      }
      for (int key = 0; key < keys; key++) {
        starts[key + 1] += starts[key];
      }
      int[] next = starts.clone();
      int[] rows = new int[values.length];
      for (int row = 0; row < values.length; row++) {
        rows[next[values[row]]++] = row;
      }
      made = new Index(starts, rows);
      index = made;
    }
    return made;
  }
}
