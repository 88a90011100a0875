package io.github.provender.render;

import io.github.provender.answer.Answer;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.render.CellLines.Line;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renders a comparison as a LaTeX document that compiles by itself (XeLaTeX or LuaLaTeX for
 * Korean).
 */
final class LatexRenderer {
  private static final Map<String, String> SPECIAL =
      Map.ofEntries(
          Map.entry("\\", "\\textbackslash{}"),
          Map.entry("{", "\\{"),
          Map.entry("}", "\\}"),
          Map.entry("$", "\\$"),
          Map.entry("&", "\\&"),
          Map.entry("%", "\\%"),
          Map.entry("#", "\\#"),
          Map.entry("_", "\\_"),
          Map.entry("~", "\\textasciitilde{}"),
          Map.entry("^", "\\textasciicircum{}"),
          Map.entry("<", "\\textless{}"),
          Map.entry(">", "\\textgreater{}"));

  private LatexRenderer() {}

  static String write(AnsweredComparison answered) {
    String body = body(answered);
    return preamble(body) + body + "\\end{document}\n";
  }

  /** The packages that the scripts in the text need: Korean may be quoted on an English page. */
  private static String preamble(String body) {
    StringBuilder out = new StringBuilder();
    out.append("\\documentclass[a4paper,landscape,9pt]{extarticle}\n");
    out.append("\\usepackage[margin=15mm]{geometry}\n");
    out.append("\\usepackage{longtable,booktabs,array,iftex}\n");
    out.append("\\ifPDFTeX\\usepackage[T1]{fontenc}\\else\\usepackage{fontspec}\\fi\n");
    Language script = Language.guess(body);
    if (script != Language.EN) {
      out.append(script == Language.KO ? "\\usepackage{kotex}\n" : "\\usepackage{xeCJK}\n");
    }
    return out.append("\\usepackage[hidelinks]{hyperref}\n\\begin{document}\n").toString();
  }

  private static String body(AnsweredComparison answered) {
    Comparison comparison = answered.table();
    int count = comparison.models().size();
    String width = String.format(Locale.ROOT, "%.3f", 0.80 / Math.max(1, count));
    StringBuilder out = new StringBuilder();
    out.append("\\section*{").append(escape(comparison.title())).append("}\n");
    NoteList notes = new NoteList();
    CitationMarks marks = new CitationMarks(comparison.language(), notes);
    out.append(answer(answered.answer(), marks));
    out.append("\\begin{longtable}{>{\\raggedright\\arraybackslash}p{0.13\\linewidth}");
    out.append((">{\\raggedright\\arraybackslash}p{" + width + "\\linewidth}").repeat(count));
    out.append("}\n\\toprule\n").append(escape(comparison.language().message("compare.aspect")));
    comparison.models().forEach(model -> out.append(" & ").append(escape(model.label())));
    out.append(" \\\\\n\\midrule\n\\endhead\n");
    CellLines lines = new CellLines(comparison.language());
    comparison.rows().forEach(row -> out.append(row(row, lines, marks)));
    out.append("\\bottomrule\n\\end{longtable}\n").append(notes(comparison, notes));
    out.append("\\begin{thebibliography}{99}\n");
    comparison.documents().forEach(source -> out.append(item(source)));
    return out.append("\\end{thebibliography}\n").toString();
  }

  private static String answer(Answer answer, CitationMarks marks) {
    return Stream.of(List.of(answer.lead()), answer.topics(), answer.scope())
        .flatMap(List::stream)
        .map(topic -> paragraph(topic, marks))
        .collect(Collectors.joining());
  }

  private static String paragraph(Topic topic, CitationMarks marks) {
    String label = topic.label().isEmpty() ? "" : "\\textbf{" + escape(topic.label()) + "} ";
    return topic.parts().stream()
        .map(part -> escape(part.text()) + cites(part.claims(), marks))
        .collect(Collectors.joining(" ", "\\noindent " + label, "\n\n"));
  }

  /** A row of the table cannot break over pages, so each line of the cells has its own. */
  private static String row(Row row, CellLines cellLines, CitationMarks marks) {
    List<List<Line>> cells = row.cells().stream().map(cellLines::of).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < height; i++) {
      out.append(i == 0 ? escape(row.aspect().label()) : "");
      for (List<Line> cell : cells) {
        out.append(" & ").append(i < cell.size() ? line(cell.get(i), marks) : "");
      }
      out.append(" \\\\\n");
    }
    return out.append("\\addlinespace\n").toString();
  }

  private static String line(Line line, CitationMarks marks) {
    return (line.indent() > 0 ? "\\hspace*{" + line.indent() + "em}" : "")
        + escape(line.head())
        + (line.head().isEmpty() ? "" : " ")
        + line.pieces().stream()
            .map(piece -> text(piece) + cites(piece.claims(), marks))
            .collect(Collectors.joining(", "));
  }

  private static String text(CellLines.Piece piece) {
    String text = escape(piece.text());
    return piece.refuted() ? "$\\times$ " + text : text + (piece.disputed() ? "$^{!}$" : "");
  }

  private static String cites(List<Citation> claims, CitationMarks marks) {
    return claims.stream()
        .map(c -> " \\cite[{" + escape(marks.of(c)) + "}]{d" + c.document() + "}")
        .collect(Collectors.joining());
  }

  private static String notes(Comparison comparison, NoteList notes) {
    if (notes.all().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\\section*{");
    out.append(escape(comparison.language().message("compare.notes")));
    out.append("}\n\\begin{enumerate}\n");
    for (NoteList.Note note : notes.all()) {
      out.append("\\item ").append(escape(note.text())).append(" \\cite[{");
      out.append(escape(note.citation().place())).append("}]{d");
      out.append(note.citation().document()).append("}\n");
    }
    return out.append("\\end{enumerate}\n").toString();
  }

  private static String item(Source source) {
    return "\\bibitem{d"
        + source.n()
        + "} "
        + escape(source.document().label())
        + ". "
        + escape(source.authority().label())
        + ", "
        + escape(source.retrievedOn())
        + ". \\url{"
        + source.url().replace("%", "\\%").replace("#", "\\#")
        + "}\n";
  }

  private static String escape(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> SPECIAL.getOrDefault(c, c))
        .collect(Collectors.joining());
  }
}
