package io.github.provender.ingest.lift;

import java.util.List;

/**
 * A value of a record with its place. The items of a list are fields of one key.
 *
 * @param key the key or column as it is written
 * @param text the value as it is written; empty where it has parts
 * @param line 1-based line of the key, the same for all items of a list
 * @param column 1-based column of the key
 * @param index 1-based place in the list; 1 where there is none
 * @param parts what a nested object holds
 */
public record Field(String key, String text, long line, long column, int index, List<Field> parts) {
  public Field {
    parts = List.copyOf(parts);
  }

  static Field of(String key, String text, long line, long column) {
    return new Field(key, text, line, column, 1, List.of());
  }

  /** What a nested object holds, each by the path to it: {@code outer.inner}. */
  public List<Field> inner() {
    return parts.stream()
        .map(
            part ->
                new Field(
                    key + "." + part.key,
                    part.text,
                    part.line,
                    part.column,
                    part.index,
                    part.parts))
        .toList();
  }

  /** Whether nothing stands there. */
  public boolean isBlank() {
    return parts.isEmpty() && text.isBlank();
  }
}
