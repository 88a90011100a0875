package io.github.provender.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.text.Language;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders a comparison as CSV: one line for each claim behind each value, and for each cell without
 * a value.
 */
final class CsvRenderer {
  private static final List<String> COLUMNS =
      List.of(
          "group",
          "aspect",
          "verdict",
          "model",
          "status",
          "subject",
          "property",
          "value",
          "qualifier",
          "inherited",
          "disputed",
          "finding",
          "note",
          "document",
          "url",
          "locator",
          "authority",
          "nature",
          "claim");

  private final Language language;
  private final Map<Integer, Source> sources;
  private final StringWriter out = new StringWriter();
  private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);

  private CsvRenderer(Comparison comparison) {
    this.language = comparison.language();
    this.sources =
        comparison.documents().stream().collect(Collectors.toMap(Source::n, Function.identity()));
  }

  static String write(Comparison comparison) {
    CsvRenderer form = new CsvRenderer(comparison);
    form.csv.writeRecord(
        COLUMNS.stream().map(name -> form.language.message("compare." + name)).toList());
    comparison.rows().forEach(row -> row.cells().forEach(cell -> form.cell(row, cell)));
    return form.out.toString();
  }

  private void cell(Row row, Cell cell) {
    for (Value value : cell.values()) {
      value.claims().forEach(claim -> value(row, cell, value, claim));
    }
    for (Nondisclosure nondisclosure : cell.nondisclosures()) {
      String inherited = nondisclosure.inherited() == null ? "" : nondisclosure.inherited().said();
      line(
          row,
          cell,
          nondisclosure.status().slug(),
          List.of("", "", nondisclosure.text(), "", inherited, ""),
          nondisclosure.claim());
    }
    if (cell.values().isEmpty() && cell.nondisclosures().isEmpty()) {
      line(
          row,
          cell,
          cell.status().slug(),
          List.of("", "", language.message("nondisclosure.no-claim"), "", "", ""),
          null);
    }
  }

  private void value(Row row, Cell cell, Value value, Citation claim) {
    String text = value.denied() ? language.message("compare.not", value.text()) : value.text();
    String inherited = value.inherited() == null ? "" : value.inherited().said();
    List<String> what =
        List.of(
            value.subject().label(),
            value.property().label(),
            text,
            value.qualifiers().stream().map(Term::label).collect(Collectors.joining(", ")),
            inherited,
            value.disputed() ? language.message("compare.disputed") : "");
    line(row, cell, "disclosed", what, claim);
  }

  private void line(
      Row row, Cell cell, String status, List<String> what, @Nullable Citation claim) {
    Stream<String> head =
        Stream.of(
            row.group().label(),
            row.aspect().label(),
            row.words(),
            cell.model().label(),
            language.message("status." + status));
    Stream<String> who = claim == null ? Stream.generate(() -> "").limit(8) : who(claim);
    csv.writeRecord(
        Stream.concat(head, Stream.concat(what.stream(), who)).map(CsvRenderer::harmless).toList());
  }

  private Stream<String> who(Citation claim) {
    Source source = sources.get(claim.document());
    return Stream.of(
        claim.objections().stream().map(Objection::text).collect(Collectors.joining(" ")),
        claim.note(),
        source == null ? "" : source.document().label(),
        source == null ? "" : source.url(),
        claim.place(),
        claim.authority().label(),
        claim.knownAndEntered(),
        claim.claim().getURI());
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }
}
