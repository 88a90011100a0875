package io.github.provender.ingest.lift;

import java.util.List;

/**
 * A record of a file: a row, or all that a file holds.
 *
 * @param line 1-based line where it begins
 */
public record SourceRecord(long line, List<Field> fields) {
  public SourceRecord {
    fields = List.copyOf(fields);
  }
}
