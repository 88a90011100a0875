package io.github.provender.result;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Table cell: a text, and the thing that it stands for.
 *
 * @param iri empty where there is none
 */
public record Cell(String text, String iri) {
  public static final Cell EMPTY = new Cell("", "");

  public static Cell plain(String text) {
    return new Cell(text, "");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The texts in a line. */
  static String join(List<Cell> cells, String between) {
    return cells.stream().map(Cell::text).collect(Collectors.joining(between));
  }
}
