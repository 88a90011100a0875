package io.github.provender.render.brief;

import io.github.provender.claim.DisclosureStatus;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Headline;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the developers leave untold: only what a document of theirs is silent on or withholds, never
 * what nobody has looked into.
 */
final class Untold {
  private static final List<DisclosureStatus> TOLD_APART =
      List.of(
          DisclosureStatus.WITHHELD,
          DisclosureStatus.NOT_MENTIONED,
          DisclosureStatus.PARTLY_DISCLOSED);

  private final Comparison comparison;
  private final Language language;

  Untold(Comparison comparison) {
    this.comparison = comparison;
    this.language = comparison.language();
  }

  /** By whom, and what; models of which all is told are left out. */
  Map<String, String> byDeveloper() {
    List<Column> columns =
        IntStream.range(0, comparison.models().size())
            .mapToObj(place -> new Column(comparison, place))
            .toList();
    List<String> developers =
        columns.stream().map(Column::developer).flatMap(Optional::stream).distinct().toList();
    boolean isByDeveloper = developers.size() == columns.size();
    Map<String, String> untold = new LinkedHashMap<>();
    for (Column column : columns) {
      String name =
          isByDeveloper
              ? language.message("brief.untold.by", column.developer().orElse(""))
              : language.message("brief.untold.for", column.model().label());
      String what = of(column);
      if (!what.isEmpty()) {
        untold.put(name, what);
      }
    }
    return untold;
  }

  private String of(Column column) {
    return TOLD_APART.stream()
        .map(status -> said(status, column))
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String said(DisclosureStatus status, Column column) {
    String aspects =
        comparison.rows().stream()
            .filter(row -> isLeftSo(row.cells().get(column.place()), status))
            .map(Untold::name)
            .collect(Collectors.joining(language.message("list.comma")));
    return aspects.isEmpty() ? "" : language.message("brief.untold." + status.slug(), aspects);
  }

  private static boolean isLeftSo(Cell cell, DisclosureStatus status) {
    return cell.status() == status
        && cell.nondisclosures().stream()
            .anyMatch(open -> open.status() == status && open.claim().isDeveloper());
  }

  /** The question in few words; as a part of a sentence it begins small. */
  static String name(Row row) {
    String label = row.headline().map(Headline::label).orElse(row.aspect().label());
    boolean isAcronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return isAcronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }
}
