package io.github.provender.render;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Source;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.render.CellLines.Line;
import io.github.provender.render.CellLines.Piece;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a comparison as a Markdown table with the numbered documents below. */
final class MarkdownRenderer {
  private final Comparison comparison;
  private final Answer answer;
  private final Language language;
  private final NoteList notes = new NoteList();
  private final CitationMarks marks;
  private final StringBuilder out = new StringBuilder();

  private MarkdownRenderer(AnsweredComparison answered) {
    this.comparison = answered.table();
    this.answer = answered.answer();
    this.language = comparison.language();
    this.marks = new CitationMarks(language, notes);
  }

  static String write(AnsweredComparison answered) {
    return new MarkdownRenderer(answered).write();
  }

  private String write() {
    out.append("# ").append(escape(comparison.title())).append("\n\n");
    answer();
    table();
    disagreements();
    notes();
    heading("compare.documents");
    comparison.documents().forEach(source -> out.append(document(source)));
    return out.toString();
  }

  private void answer() {
    paragraph(answer.lead());
    answer.topics().forEach(this::paragraph);
    answer.scope().forEach(this::paragraph);
  }

  private void paragraph(Topic topic) {
    out.append(topic.label().isEmpty() ? "" : "**" + escape(topic.label()) + "** ");
    out.append(
        topic.parts().stream()
            .map(part -> escape(part.text()) + marks(part.claims()))
            .collect(Collectors.joining(" ")));
    out.append("\n\n");
  }

  private void table() {
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
      out.append(' ').append(escape(row.words())).append(" |\n");
    }
  }

  private void heading(String key) {
    out.append("\n## ").append(language.message(key)).append("\n\n");
  }

  private String cell(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                "&nbsp;".repeat(2 * line.indent())
                    + escape(line.head())
                    + (line.head().isEmpty() ? "" : " ")
                    + line.pieces().stream()
                        .map(piece -> text(piece) + marks(piece.claims()))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("<br>"));
  }

  private static String text(Piece piece) {
    String text = escape(piece.text());
    return piece.refuted() ? "× ~~" + text + "~~" : (piece.disputed() ? "⚠ " : "") + text;
  }

  private String marks(List<Citation> claims) {
    return claims.stream()
        .map(c -> " \\[" + c.document() + ", " + escape(marks.of(c)) + "\\]")
        .collect(Collectors.joining());
  }

  private void disagreements() {
    if (comparison.disagreements().isEmpty()) {
      return;
    }
    heading("compare.disagreements");
    for (Disagreement d : comparison.disagreements()) {
      String sides =
          d.sides().stream()
              .map(
                  side ->
                      (side.isRefuted() ? "× " : "") + escape(side.text()) + marks(side.claims()))
              .collect(Collectors.joining(" " + language.message("compare.versus") + " "));
      out.append("- **").append(escape(d.subject())).append("**, ").append(escape(d.property()));
      out.append(": ").append(sides).append(" — ").append(escape(d.kind().label()));
      out.append(d.note().isEmpty() ? "." : ": " + escape(d.note())).append('\n');
    }
  }

  private void notes() {
    if (notes.all().isEmpty()) {
      return;
    }
    heading("compare.notes");
    for (NoteList.Note note : notes.all()) {
      Citation on = note.citation();
      out.append(note.number()).append(". \\[").append(on.document()).append(", ");
      out.append(escape(on.place())).append("\\] ").append(escape(note.text())).append('\n');
    }
  }

  private String document(Source source) {
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
    return text.replaceAll("([\\\\|*_`<>~\\[\\]])", "\\\\$1").replace("\n", " ");
  }
}
