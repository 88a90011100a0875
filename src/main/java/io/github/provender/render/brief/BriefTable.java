package io.github.provender.render.brief;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Headline;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.render.brief.BriefCell.Kind;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short table: the rows that have a headline, as many models beside each other as are readable. */
final class BriefTable {
  private static final int MARGIN = 2;
  private static final int MIN_CELL = 20;
  private static final int MAX_HEAD = 16;
  private static final int TALL = 2;
  private static final String CUT = "…";

  private final Comparison comparison;
  private final CitedDocuments cited;
  private final BriefCells cells;
  private final Emphasis emphasis;
  private final int columns;
  private final int head;
  private final int models;
  private final int perBand;
  private final int width;

  BriefTable(AnsweredComparison answered, CitedDocuments cited, Emphasis emphasis, int columns) {
    this.comparison = answered.table();
    this.cited = cited;
    this.cells = new BriefCells(answered, cited);
    this.emphasis = emphasis;
    this.columns = columns;
    this.head =
        comparison.rows().stream()
            .flatMap(row -> row.headline().stream())
            .mapToInt(headline -> Math.min(MAX_HEAD, Width.of(headline.label())))
            .max()
            .orElse(0);
    this.models = comparison.models().size();
    int most = Math.max(1, (columns - head) / (MIN_CELL + MARGIN));
    int bands = (models + most - 1) / most;
    this.perBand = (models + bands - 1) / bands;
    this.width = (columns - head) / perBand - MARGIN;
  }

  /** A row of one band, its cells with their marks. */
  private record Line(int band, String label, List<BriefCell> cells, List<String> marks) {
    /** Which kind of values is cut in one line. */
    Kind cut(int width) {
      return IntStream.range(0, cells.size())
          .filter(i -> cells.get(i).shown(marks.get(i), width, 1) < cells.get(i).items().size())
          .mapToObj(i -> cells.get(i).kind())
          .min(Comparator.naturalOrder())
          .orElse(Kind.SILENCE);
    }

    /** How many values a second line would show. */
    int gain(int width) {
      int gain = 0;
      for (int i = 0; i < cells.size(); i++) {
        BriefCell cell = cells.get(i);
        gain += cell.shown(marks.get(i), width, TALL) - cell.shown(marks.get(i), width, 1);
      }
      return gain;
    }
  }

  /**
   * The table, below itself for the next models where they do not fit beside each other.
   *
   * @param second how many rows may take a second line: those to which it brings most
   */
  List<String> lines(int second, int marksPerCell) {
    List<Line> all = new ArrayList<>();
    for (int from = 0; from < models; from += perBand) {
      for (Row row : comparison.rows()) {
        for (Headline headline : row.headline().stream().toList()) {
          all.add(line(row, headline, from, marksPerCell));
        }
      }
    }
    Set<Line> tall = tall(all, second);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < models; from += perBand) {
      int band = from;
      if (from > 0) {
        lines.add("");
      }
      lines.addAll(head(from));
      all.stream()
          .filter(line -> line.band() == band)
          .flatMap(line -> print(line, tall.contains(line) ? TALL : 1))
          .forEach(lines::add);
    }
    return lines;
  }

  private Set<Line> tall(List<Line> all, int most) {
    record Candidate(Line line, Kind cut, int gain) {}
    return all.stream()
        .map(line -> new Candidate(line, line.cut(width), line.gain(width)))
        .filter(candidate -> candidate.gain() > 0)
        .sorted(Comparator.comparing(Candidate::cut).thenComparing(candidate -> -candidate.gain()))
        .limit(most)
        .map(Candidate::line)
        .collect(Collectors.toSet());
  }

  private Line line(Row row, Headline headline, int from, int marksPerCell) {
    List<BriefCell> shown = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (int place = from; place < Math.min(models, from + perBand); place++) {
      BriefCell cell = cells.of(row, headline, place);
      CitedDocuments.Mark mark = cited.mark(cell.claims(), marksPerCell);
      boolean isListed = !mark.citations().isEmpty();
      boolean isNamed = !cell.before().isEmpty() || isOfDeveloper(cell);
      shown.add(cell);
      marks.add(isListed || !isNamed ? cited.print(mark) : "");
    }
    return new Line(from, Width.cut(headline.label(), head, CUT), shown, marks);
  }

  /** Who that is goes without saying in the model's column. */
  private static boolean isOfDeveloper(BriefCell cell) {
    return cell.claims().stream().limit(1).anyMatch(Citation::isDeveloper);
  }

  private List<String> head(int from) {
    StringBuilder names = new StringBuilder(Width.pad("", head));
    comparison.models().subList(from, Math.min(models, from + perBand)).stream()
        .map(model -> Width.pad(Width.cut(model.label(), width, CUT), width))
        .forEach(name -> names.append(" ".repeat(MARGIN)).append(name));
    return List.of(
        emphasis.bold(names.toString().stripTrailing()), emphasis.dim("─".repeat(columns)));
  }

  private Stream<String> print(Line line, int most) {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      texts.add(line.cells().get(i).lines(line.marks().get(i), width, most));
    }
    int height = texts.stream().mapToInt(List::size).max().orElse(0);
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder text = new StringBuilder(Width.pad(i == 0 ? line.label() : "", head));
      for (int c = 0; c < texts.size(); c++) {
        String part = i < texts.get(c).size() ? texts.get(c).get(i) : "";
        text.append(" ".repeat(MARGIN))
            .append(line.cells().get(c).kind() == Kind.SILENCE ? emphasis.dim(part) : part)
            .append(" ".repeat(Math.max(0, width - Width.of(part))));
      }
      printed.add(text.toString().stripTrailing());
    }
    return printed.stream();
  }
}
