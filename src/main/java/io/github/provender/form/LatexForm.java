package io.github.provender.form;

import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Source;
import io.github.provender.form.CellLines.Line;
import io.github.provender.graph.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison as a LaTeX document that compiles by itself (XeLaTeX or LuaLaTeX for Korean). */
final class LatexForm {
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

  private LatexForm() {}

  static String write(Comparison comparison) {
    int count = comparison.models().size();
    double width = 0.80 / Math.max(1, count);
    StringBuilder out = new StringBuilder();
    out.append("\\documentclass[a4paper,landscape,9pt]{extarticle}\n");
    out.append(
        "\\usepackage[margin=15mm]{geometry}\n\\usepackage{longtable,booktabs,array,iftex}\n");
    out.append(
        "\\ifPDFTeX\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\else\\usepackage{fontspec}\\fi\n");
    if (comparison.language() != Language.EN) {
      out.append(
          comparison.language() == Language.KO ? "\\usepackage{kotex}\n" : "\\usepackage{xeCJK}\n");
    }
    out.append("\\usepackage[hidelinks]{hyperref}\n\\begin{document}\n");
    out.append("\\section*{").append(escape(TextForm.title(comparison))).append("}\n");
    out.append("\\begin{longtable}{>{\\raggedright\\arraybackslash}p{0.13\\linewidth}");
    out.append(
        (">{\\raggedright\\arraybackslash}p{"
                + String.format(java.util.Locale.ROOT, "%.3f", width)
                + "\\linewidth}")
            .repeat(count));
    out.append("}\n\\toprule\n").append(escape(comparison.language().word("compare.aspect")));
    comparison.models().forEach(model -> out.append(" & ").append(escape(model.label())));
    out.append(" \\\\\n\\midrule\n\\endhead\n");
    CellLines lines = new CellLines(comparison.language());
    for (Row row : comparison.rows()) {
      out.append(escape(row.aspect().label()));
      row.cells().forEach(cell -> out.append(" & ").append(cell(lines.of(cell))));
      out.append(" \\\\\n");
    }
    out.append("\\bottomrule\n\\end{longtable}\n\\begin{thebibliography}{99}\n");
    comparison.documents().forEach(source -> out.append(item(source)));
    return out.append("\\end{thebibliography}\n\\end{document}\n").toString();
  }

  private static String cell(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                (line.indent() > 0 ? "\\hspace*{" + line.indent() + "em}" : "")
                    + escape(line.head())
                    + (line.head().isEmpty() ? "" : " ")
                    + line.pieces().stream()
                        .map(
                            piece ->
                                escape(piece.text())
                                    + (piece.disputed() ? "$^{!}$" : "")
                                    + cites(piece))
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("\\newline "));
  }

  private static String cites(CellLines.Piece piece) {
    return piece.claims().stream()
        .map(c -> " \\cite[{" + escape(c.locator()) + "}]{d" + c.document() + "}")
        .collect(Collectors.joining());
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
