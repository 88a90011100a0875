package io.github.provender.ingest.function;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.ingest.lift.Field;
import io.github.provender.ingest.lift.Lift;
import io.github.provender.ingest.lift.SourceRecord;
import io.github.provender.ingest.name.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a user's own table says of the subjects of a format, such as which model of a company is
 * meant.
 *
 * @param rows by the folded first column, what stands in each column
 */
public record Subjects(Map<String, Map<String, String>> rows) {
  public static final Subjects NONE = new Subjects(Map.of());

  /**
   * Reads a table.
   *
   * @param columns those that it must have, first the one that names the subject
   * @throws Diagnostic.Malformed where it lacks one, or names a subject twice
   */
  public static Subjects read(String file, byte[] bytes, List<String> columns) {
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (SourceRecord record : Lift.CSV.read(file, bytes)) {
      Map<String, String> row =
          record.fields().stream().collect(Collectors.toMap(Field::key, Field::text));
      if (!row.keySet().containsAll(columns)) {
        throw malformed(file, 1, "not the columns " + String.join(", ", columns), "name them so");
      }
      String subject = Registry.fold(row.getOrDefault(columns.get(0), ""));
      if (rows.put(subject, row) != null) {
        throw malformed(file, record.line(), "a subject again", "keep one of its lines");
      }
    }
    return new Subjects(rows);
  }

  private static Diagnostic.Malformed malformed(String file, long line, String what, String fix) {
    return new Diagnostic.Malformed(List.of(new Diagnostic(file, line, 1, what, fix)));
  }

  /** What the table says of a subject in a column; empty where it says nothing. */
  Optional<String> of(String subject, String column) {
    return Optional.ofNullable(rows.get(Registry.fold(subject)))
        .map(row -> row.getOrDefault(column, ""))
        .filter(text -> !text.isBlank());
  }
}
