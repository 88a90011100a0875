package io.github.provender.render.brief;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Headline;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.render.brief.CitedDocuments.Mark;
import io.github.provender.text.Width;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Disagreements in one line each: first those on rows of the short table, there first those where
 * one side is found wrong.
 */
final class BriefDisagreements {
  private static final String INDENT = "  ";
  private static final String SEPARATOR = " · ";
  private static final String CUT = "…";
  private static final int SHORTEST = 12;

  private final Comparison comparison;
  private final CitedDocuments cited;
  private final Map<Node, Row> rows = new HashMap<>();

  BriefDisagreements(Comparison comparison, CitedDocuments cited) {
    this.comparison = comparison;
    this.cited = cited;
    for (Row row : comparison.rows()) {
      row.cells().stream()
          .flatMap(cell -> cell.values().stream())
          .flatMap(value -> value.claims().stream())
          .forEach(claim -> rows.putIfAbsent(claim.claim(), row));
    }
  }

  /** The first so many in lines of that width. */
  List<String> lines(int most, int columns) {
    return comparison.disagreements().stream()
        .sorted(
            Comparator.comparing((Disagreement d) -> !isHeadline(d))
                .thenComparing(d -> d.sides().stream().noneMatch(Side::isRefuted))
                .thenComparing(d -> -d.sides().stream().mapToLong(s -> s.claims().size()).sum()))
        .limit(most)
        .map(disagreement -> line(disagreement, columns))
        .toList();
  }

  private boolean isHeadline(Disagreement disagreement) {
    return row(disagreement).flatMap(Row::headline).isPresent();
  }

  private Optional<Row> row(Disagreement disagreement) {
    return disagreement.sides().stream()
        .flatMap(side -> side.claims().stream())
        .flatMap(claim -> Stream.ofNullable(rows.get(claim.claim())))
        .findFirst();
  }

  private static List<Citation> developerFirst(Side side) {
    return side.claims().stream()
        .sorted(Comparator.comparing(claim -> !claim.isDeveloper()))
        .toList();
  }

  private String line(Disagreement disagreement, int columns) {
    String what =
        row(disagreement)
            .map(row -> row.headline().map(Headline::label).orElse(row.aspect().label()))
            .orElse(disagreement.property());
    String head = Width.cut(what + ", " + disagreement.subject(), columns * 2 / 5, CUT) + ": ";
    StringBuilder line = new StringBuilder(INDENT + head);
    List<Side> sides =
        disagreement.sides().stream()
            .sorted(Comparator.comparing(Side::isOfAnother).thenComparing(Side::isRefuted))
            .toList();
    int shown = 0;
    for (Side side : sides) {
      int left = sides.size() - shown - 1;
      int reserve = left == 0 ? 0 : Width.of(SEPARATOR) + 3;
      String before = (shown == 0 ? "" : SEPARATOR) + (side.isRefuted() ? "× " : "");
      Mark mark = cited.mark(developerFirst(side), 1);
      int room = columns - reserve - Width.of(line + before + mark.text());
      boolean isFirst = shown == 0;
      boolean mayBeCut = isFirst || (side.isOfAnother() && room >= SHORTEST);
      if (Width.of(side.text()) > room && !mayBeCut) {
        break;
      }
      line.append(before).append(Width.cut(side.text(), room, CUT)).append(cited.print(mark));
      shown++;
    }
    int left = sides.size() - shown;
    return left == 0 ? line.toString() : line + SEPARATOR + "+" + left;
  }
}
