package io.github.provender.compare;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Restricts what a comparison says to some of its sources. */
record SourceFilter(Language language, Predicate<Citation> wanted) {

  List<Row> rows(List<Row> rows) {
    return rows.stream().map(this::row).toList();
  }

  private Row row(Row row) {
    List<Cell> cells = row.cells().stream().map(this::cell).toList();
    Verdict verdict = VerdictWords.verdict(cells, row::verdict);
    return new Row(
        row.aspect(),
        row.group(),
        row.headline(),
        verdict,
        new VerdictWords(language).of(cells, verdict),
        cells);
  }

  private Cell cell(Cell cell) {
    List<Value> values =
        cell.values().stream()
            .map(value -> value.with(value.claims().stream().filter(wanted).toList()))
            .filter(value -> !value.claims().isEmpty())
            .toList();
    List<Nondisclosure> open =
        cell.nondisclosures().stream().filter(each -> wanted.test(each.claim())).toList();
    DisclosureStatus status = values.isEmpty() ? silence(open) : cell.status();
    List<Citation> order = cell.order().stream().filter(wanted).toList();
    return new Cell(cell.model(), status, values, order, open);
  }

  private static DisclosureStatus silence(List<Nondisclosure> open) {
    return open.stream()
        .map(Nondisclosure::status)
        .min(Comparator.comparing(status -> status != DisclosureStatus.WITHHELD))
        .orElse(DisclosureStatus.NO_CLAIM);
  }

  /** The disagreements of which two sides are left. */
  static List<Disagreement> among(List<Disagreement> all, Predicate<Citation> wanted) {
    return all.stream()
        .map(
            each ->
                each.with(
                    each.sides().stream()
                        .map(
                            side ->
                                new Side(
                                    side.text(),
                                    side.isOfAnother(),
                                    side.claims().stream().filter(wanted).toList()))
                        .filter(side -> !side.claims().isEmpty())
                        .toList()))
        .filter(each -> each.sides().size() > 1)
        .toList();
  }
}
