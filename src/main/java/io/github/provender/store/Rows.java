package io.github.provender.store;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** The rows of one number in a column that match, one after the other. */
abstract class Rows implements PrimitiveIterator.OfInt {
  private static final int END = -1;

  private final Column column;
  private final int key;
  private final int count;
  private int place;
  private int next;

  Rows(Column column, int key) {
    this.column = column;
    this.key = key;
    this.count = column.count(key);
    this.next = following();
  }

  abstract boolean matches(int row);

  private int following() {
    while (place < count) {
      int row = column.row(key, place++);
      if (matches(row)) {
        return row;
      }
    }
    return END;
  }

  @Override
  public boolean hasNext() {
    return next != END;
  }

  @Override
  public int nextInt() {
    if (next == END) {
      throw new NoSuchElementException();
    }
    int row = next;
    next = following();
    return row;
  }
}
