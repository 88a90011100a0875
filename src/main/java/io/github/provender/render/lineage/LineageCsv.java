package io.github.provender.render.lineage;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.entity.lineage.Tie.Step;
import io.github.provender.text.Language;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lineage as CSV: a line for each claim behind each tie; what only the registry says has one. */
final class LineageCsv {
  private static final List<String> COLUMNS =
      List.of(
          "source",
          "relation",
          "result",
          "subject",
          "property",
          "value",
          "document",
          "url",
          "place",
          "authority",
          "claim");

  private LineageCsv() {}

  static String write(Lineage lineage, Language language) {
    Map<Integer, Source> sources =
        lineage.documents().stream().collect(Collectors.toMap(Source::n, Function.identity()));
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
    csv.writeRecord(COLUMNS);
    for (Tie tie : lineage.ties()) {
      if (tie.steps().isEmpty()) {
        line(csv, tie, Stream.generate(() -> "").limit(COLUMNS.size() - 3L));
      }
      for (Step step : tie.steps()) {
        Term from = step.from();
        for (Citation claim : step.claims()) {
          line(
              csv,
              tie,
              Stream.concat(
                  Stream.of(from.label(), step.link().label(), step.to().label()),
                  who(claim, sources.get(claim.document()))));
        }
      }
    }
    return out.toString();
  }

  private static Stream<String> who(Citation claim, @Nullable Source of) {
    return Stream.of(
        of == null ? "" : of.document().label(),
        of == null ? "" : of.url(),
        claim.place(),
        claim.authority().label(),
        claim.claim().getURI());
  }

  private static void line(CsvWriter csv, Tie tie, Stream<String> rest) {
    List<String> cells =
        new ArrayList<>(List.of(tie.source().label(), tie.relation().slug(), tie.result().label()));
    rest.forEach(cells::add);
    csv.writeRecord(cells.stream().map(LineageCsv::harmless).toList());
  }

  /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }
}
