package io.github.provender.result;

import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Result table as text for a terminal of a given width: the sentence, its source and its note
 * first. Where the columns do not fit side by side, each row is a block of lines.
 */
final class ResultText {
  private static final String GAP = "  ";
  private static final String INDENT = "  ";

  /** Before what the curators find wrong; the note tells why. */
  private static final String REFUTED = "× ";

  private final Language language;
  private final int columns;
  private final List<String> heads = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();
  private final Set<Integer> provenance = new HashSet<>();
  private final boolean hasSentences;
  private final List<Facet> facets;
  private final StringBuilder out = new StringBuilder();

  private ResultText(ResultTable table, Language language, int columns) {
    this.language = language;
    this.columns = columns;
    this.hasSentences = table.hasSentences();
    this.facets = table.facets();
    table.rows().forEach(row -> lines.add(new ArrayList<>()));
    add(hasSentences, "sentence", table, ResultText::said);
    boolean leads = hasSentences || table.columns().isEmpty();
    if (leads) {
      sources(table);
    }
    for (int i = 0; i < table.columns().size(); i++) {
      heads.add(table.columns().get(i).head());
      for (int row = 0; row < lines.size(); row++) {
        lines.get(row).add(table.rows().get(row).cells().get(i).text());
      }
    }
    if (!leads) {
      sources(table);
    }
  }

  static String of(ResultTable table, Language language, int columns) {
    return new ResultText(table, language, columns).text();
  }

  private static String said(ResultTable.Row row) {
    String text = row.sentence().text();
    return row.isRefuted() && !text.isEmpty() ? REFUTED + text : text;
  }

  private void sources(ResultTable table) {
    int first = heads.size();
    add(
        table.hasSources(),
        "source",
        table,
        row ->
            row.sources().stream()
                .map(source -> Cell.join(source, ", "))
                .collect(Collectors.joining("; ")));
    add(table.hasNotes(), "noteBy", table, ResultTable.Row::note);
    IntStream.range(first, heads.size()).forEach(provenance::add);
  }

  private void add(
      boolean isThere, String name, ResultTable table, Function<ResultTable.Row, String> cell) {
    if (isThere) {
      heads.add(language.message("column." + name));
      for (int row = 0; row < lines.size(); row++) {
        lines.get(row).add(cell.apply(table.rows().get(row)));
      }
    }
  }

  private String text() {
    facets.forEach(this::facet);
    if (hasSentences && heads.size() == 1) {
      lines.forEach(line -> lines(line.get(0), ""));
      out.append('\n');
    } else if (!lines.isEmpty()) {
      ColumnWidths.fit(heads, lines, columns, GAP.length())
          .ifPresentOrElse(this::table, () -> lines.forEach(this::block));
    }
    return out.append(language.message("page.rows", lines.size())).append('\n').toString();
  }

  /** The answer in short. */
  private void facet(Facet facet) {
    String of = facet.of().isEmpty() ? "" : " (" + facet.of().text() + ")";
    String values =
        facet.values().stream()
            .map(value -> value.cell().text() + (value.rows() > 1 ? " ×" + value.rows() : ""))
            .collect(Collectors.joining(", "));
    lines(facet.head() + of + ": " + values, "");
    out.append('\n');
  }

  private void table(int[] widths) {
    int width = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    boolean wraps = lines.stream().anyMatch(line -> height(line, widths) > 1);
    side(heads, widths);
    out.append("─".repeat(width)).append('\n');
    for (List<String> line : lines) {
      side(line, widths);
      if (wraps) {
        out.append('\n');
      }
    }
    if (!wraps) {
      out.append('\n');
    }
  }

  private static int height(List<String> line, int[] widths) {
    return IntStream.range(0, widths.length)
        .map(i -> Width.wrap(line.get(i), widths[i], "").size())
        .max()
        .orElse(0);
  }

  /** The cells of one row side by side, each broken into the lines it takes. */
  private void side(List<String> line, int[] widths) {
    List<List<String>> cells =
        IntStream.range(0, widths.length)
            .mapToObj(i -> Width.wrap(line.get(i), widths[i], ""))
            .toList();
    for (int at = 0; at < height(line, widths); at++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = at < cells.get(i).size() ? cells.get(i).get(at) : "";
        text.append(Width.pad(part, widths[i])).append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** A row by itself: its sentence, then under it who says so, the note, and what else there is. */
  private void block(List<String> line) {
    List<String> parts = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (int i = hasSentences ? 1 : 0; i < heads.size(); i++) {
      if (!line.get(i).isEmpty()) {
        (provenance.contains(i) ? parts : rest).add(heads.get(i) + ": " + line.get(i));
      }
    }
    boolean isSaid = hasSentences && !line.get(0).isEmpty();
    parts.add(isSaid ? parts.size() : 0, String.join(" · ", rest));
    if (isSaid) {
      parts.add(0, line.get(0));
    }
    parts.removeIf(String::isEmpty);
    for (int i = 0; i < parts.size(); i++) {
      lines(parts.get(i), i == 0 ? "" : INDENT);
    }
    out.append('\n');
  }

  private void lines(String text, String indent) {
    Width.wrap(text, columns - indent.length(), INDENT)
        .forEach(part -> out.append((indent + part).stripTrailing()).append('\n'));
  }
}
