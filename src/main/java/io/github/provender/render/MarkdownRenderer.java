package io.github.provender.render;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Source;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.render.CellLines.Line;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a comparison as a Markdown table with the numbered documents below. */
final class MarkdownRenderer {
  private MarkdownRenderer() {}

  static String write(Comparison comparison) {
    Language language = comparison.language();
    StringBuilder out = new StringBuilder("# " + escape(comparison.title()) + "\n\n");
    out.append("| ").append(language.message("compare.aspect")).append(" |");
    comparison
        .models()
        .forEach(model -> out.append(' ').append(escape(model.label())).append(" |"));
    out.append(' ').append(language.message("compare.verdict")).append(" |\n|");
    out.append("---|".repeat(comparison.models().size() + 2)).append('\n');
    CellLines lines = new CellLines(language);
    for (Row row : comparison.rows()) {
      out.append("| **").append(escape(row.aspect().label())).append("** |");
      row.cells().forEach(cell -> out.append(' ').append(cell(lines.of(cell))).append(" |"));
      String verdict = language.message("verdict." + row.verdict().slug());
      out.append(' ').append(escape(verdict + ": " + row.why())).append(" |\n");
    }
    disagreements(comparison, out);
    out.append("\n## ").append(language.message("compare.documents")).append("\n\n");
    comparison.documents().forEach(source -> out.append(document(source, language)));
    return out.toString();
  }

  private static String cell(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                "&nbsp;".repeat(2 * line.indent())
                    + escape(line.head())
                    + (line.head().isEmpty() ? "" : " ")
                    + line.pieces().stream()
                        .map(
                            piece ->
                                (piece.disputed() ? "⚠ " : "")
                                    + escape(piece.text())
                                    + marks(piece.claims()))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("<br>"));
  }

  private static String marks(List<Citation> claims) {
    return claims.stream()
        .map(c -> " \\[" + c.document() + ", " + escape(c.locator()) + "\\]")
        .collect(Collectors.joining());
  }

  private static void disagreements(Comparison comparison, StringBuilder out) {
    if (comparison.disagreements().isEmpty()) {
      return;
    }
    Language language = comparison.language();
    out.append("\n## ").append(language.message("compare.disagreements")).append("\n\n");
    for (Disagreement d : comparison.disagreements()) {
      String sides =
          d.sides().stream()
              .map(side -> escape(side.text()) + marks(side.claims()))
              .collect(Collectors.joining(" " + language.message("compare.versus") + " "));
      out.append("- **").append(escape(d.subject())).append("**, ").append(escape(d.property()));
      out.append(" (")
          .append(language.message("disagreement." + d.kind()))
          .append("): ")
          .append(sides);
      out.append(d.note().isEmpty() ? "" : " — " + escape(d.note())).append('\n');
    }
  }

  private static String document(Source source, Language language) {
    return source.n()
        + ". "
        + escape(source.document().label())
        + " · "
        + escape(source.authority().label())
        + " · "
        + language.message("compare.read", source.retrievedOn())
        + " · <"
        + source.url()
        + ">\n";
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\|*_`<>\\[\\]])", "\\\\$1").replace("\n", " ");
  }
}
