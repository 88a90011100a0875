package io.github.provender.ingest.lift;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.provender.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CSV (RFC 4180) with a header; a row begins where its first line does. */
final class CsvLift {
  private static final int MOST_PROBLEMS = 20;

  private CsvLift() {}

  static List<SourceRecord> read(String file, String text) {
    requireClosedQuotes(file, text);
    List<SourceRecord> records = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    List<String> header = List.of();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (header.isEmpty()) {
          header = row.getFields().stream().map(String::strip).toList();
          problems.addAll(repeated(file, header));
        } else if (row.getFieldCount() != header.size()) {
          problems.add(miscounted(file, row, header.size()));
        } else {
          records.add(record(row, header));
        }
      }
    } catch (CsvParseException e) {
      throw Lift.malformed(file, 0, 0, "not CSV: " + e.getMessage(), "correct the CSV");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (header.isEmpty()) {
      throw Lift.malformed(file, 1, 1, "no header", "write the names of the columns in line 1");
    }
    if (!problems.isEmpty()) {
      throw new Diagnostic.Malformed(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
    }
    return records;
  }

  private static SourceRecord record(CsvRecord row, List<String> header) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      fields.add(
          Field.of(header.get(i), row.getField(i).strip(), row.getStartingLineNumber(), i + 1L));
    }
    return new SourceRecord(row.getStartingLineNumber(), fields);
  }

  private static Diagnostic miscounted(String file, CsvRecord row, int columns) {
    return new Diagnostic(
        file,
        row.getStartingLineNumber(),
        1,
        row.getFieldCount() + " fields, the header has " + columns,
        "give the row as many fields as the header, in quotes where they hold a comma");
  }

  private static List<Diagnostic> repeated(String file, List<String> header) {
    Set<String> seen = new HashSet<>();
    return header.stream()
        .filter(name -> !name.isEmpty() && !seen.add(name))
        .map(name -> new Diagnostic(file, 1, 1, "column '" + name + "' twice", "rename one"))
        .toList();
  }

  /** The reader would take all that follows an open quote for one field. */
  private static void requireClosedQuotes(String file, String text) {
    long line = 1;
    long opened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (c == '"') {
        opened = opened == 0 ? line : 0;
      }
    }
    if (opened > 0) {
      throw Lift.malformed(file, opened, 1, "a quote that is not closed", "close it, or double it");
    }
  }
}
