package io.github.provender.render;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.render.CellLines.Line;
import io.github.provender.render.CellLines.Piece;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a comparison as a table for the terminal. */
final class TextRenderer {
  private static final int MARGIN = 2;
  private static final int MAX_HEAD_COLUMNS = 24;

  /** A cell is cut after so many lines, unless its row is asked for by name. */
  private static final int MAX_CELL_LINES = 40;

  private static final int MAX_MARKS = 3;
  private final Comparison comparison;
  private final Language language;
  private final CellLines cellLines;
  private final NoteList notes = new NoteList();
  private final CitationMarks marks;
  private final int columns;
  private final int head;
  private final int cell;
  private final StringBuilder out = new StringBuilder();

  private TextRenderer(Comparison comparison, int columns) {
    this.comparison = comparison;
    this.language = comparison.language();
    this.cellLines = new CellLines(language);
    this.marks = new CitationMarks(language, notes);
    this.columns = columns;
    this.head =
        comparison.rows().stream()
            .flatMap(row -> Stream.of(row.aspect().label(), row.group().label(), verdict(row)))
            .mapToInt(text -> Math.min(MAX_HEAD_COLUMNS, Width.of(text)))
            .max()
            .orElse(12);
    int count = Math.max(1, comparison.models().size());
    this.cell = Math.max(16, (columns - head - MARGIN * count) / count);
  }

  /** Writes the comparison for a terminal that is so many columns wide. */
  static String write(AnsweredComparison answered, int columns) {
    return new TextRenderer(answered.table(), columns).write();
  }

  private String write() {
    line(comparison.title());
    line(language.message("compare.legend"));
    String group = "";
    for (Row row : comparison.rows()) {
      if (!row.isOpen()) {
        if (!row.group().slug().equals(group)) {
          group = row.group().slug();
          heading(row.group().label());
        }
        row(row);
      }
    }
    open();
    disagreements();
    notes();
    documents();
    return out.toString();
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  private void heading(String group) {
    line("");
    List<String> names = new ArrayList<>();
    comparison.models().forEach(model -> names.add(model.label()));
    StringBuilder text = new StringBuilder(Width.pad(group, head));
    names.forEach(name -> text.append(" ".repeat(MARGIN)).append(Width.pad(name, cell)));
    line(text.toString());
    line("─".repeat(columns));
  }

  private void row(Row row) {
    List<List<String>> cells = new ArrayList<>();
    List<String> first = Width.wrap(row.aspect().label(), head, "");
    if (!verdict(row).isEmpty()) {
      first.addAll(Width.wrap(verdict(row), head, ""));
    }
    cells.add(first);
    row.cells().forEach(c -> cells.add(cut(lines(cellLines.of(c)), row)));
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        String content = i < cells.get(c).size() ? cells.get(c).get(i) : "";
        text.append(c == 0 ? "" : " ".repeat(MARGIN));
        text.append(Width.pad(content, c == 0 ? head : cell));
      }
      line(text.toString());
    }
    line("");
  }

  /** The verdict in words; empty where a model stands alone. */
  private String verdict(Row row) {
    return row.cells().size() > 1 ? "(" + row.words() + ")" : "";
  }

  private List<String> cut(List<String> lines, Row row) {
    if (lines.size() <= MAX_CELL_LINES || comparison.rows().size() == 1) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, MAX_CELL_LINES - 1));
    int more = lines.size() - kept.size();
    kept.add(language.message("compare.more", more, row.aspect().slug()));
    return kept;
  }

  private List<String> lines(List<Line> lines) {
    List<String> wrapped = new ArrayList<>();
    for (Line line : lines) {
      String indent = "  ".repeat(line.indent());
      String pieces = line.pieces().stream().map(this::text).collect(Collectors.joining(", "));
      String separator = line.head().isEmpty() || pieces.isEmpty() ? "" : " ";
      String text = line.head() + separator + pieces;
      Width.wrap(text, cell - indent.length(), "  ").forEach(part -> wrapped.add(indent + part));
    }
    return wrapped;
  }

  private String text(Piece piece) {
    return piece.sign() + piece.text() + marks.of(piece.claims(), MAX_MARKS);
  }

  private void open() {
    String aspects =
        comparison.rows().stream()
            .filter(Row::isOpen)
            .map(row -> row.aspect().label())
            .collect(Collectors.joining(", "));
    if (!aspects.isEmpty()) {
      paragraph(language.message("compare.open") + ": " + aspects);
      line("");
    }
  }

  private void paragraph(String text) {
    Width.wrap(text, columns, "    ").forEach(this::line);
  }

  private void disagreements() {
    if (comparison.disagreements().isEmpty()) {
      return;
    }
    line(language.message("compare.disagreements"));
    line("─".repeat(columns));
    for (Disagreement d : comparison.disagreements()) {
      String kind = d.kind().label();
      String sides =
          d.sides().stream()
              .map(
                  side ->
                      (side.isRefuted() ? "× " : "")
                          + side.text()
                          + marks.of(side.claims(), MAX_MARKS))
              .collect(Collectors.joining(" " + language.message("compare.versus") + " "));
      String note = d.note().isEmpty() ? "." : ": " + d.note();
      paragraph(d.subject() + ", " + d.property() + ": " + sides + " — " + kind + note);
    }
    line("");
  }

  private void notes() {
    if (notes.all().isEmpty()) {
      return;
    }
    line(language.message("compare.notes"));
    line("─".repeat(columns));
    for (NoteList.Note note : notes.all()) {
      Citation on = note.citation();
      paragraph(note.number() + ". [" + on.document() + " " + on.place() + "] " + note.text());
    }
    line("");
  }

  private void documents() {
    line(language.message("compare.documents"));
    line("─".repeat(columns));
    comparison
        .documents()
        .forEach(
            source ->
                paragraph(
                    "["
                        + source.n()
                        + "] "
                        + source.document().label()
                        + " · "
                        + source.authority().label()
                        + " · "
                        + language.message("compare.read", source.retrievedOn())
                        + " · "
                        + source.url()));
  }
}
