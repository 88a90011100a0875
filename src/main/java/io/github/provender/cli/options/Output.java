package io.github.provender.cli.options;

import io.github.provender.compare.Comparison;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.site.comparison.ComparisonPage;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** In which form a comparison is printed. */
public final class Output {
  private static final int WIDTH = 120;

  /** The forms by the names users type. */
  enum Format {
    TEXT,
    MD,
    HTML,
    JSON,
    CSV,
    LATEX
  }

  @Option(
      names = "--format",
      paramLabel = "text|md|html|json|csv|latex",
      description = "Form of the answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "TEXT")
  private Format format = Format.TEXT;

  public void print(Comparison comparison, CommandSpec spec) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TEXT -> ComparisonFormat.text(comparison, terminalWidth());
          case MD -> ComparisonFormat.MARKDOWN.write(comparison);
          case HTML -> ComparisonPage.standalone(comparison);
          case JSON -> ComparisonFormat.JSON.write(comparison);
          case CSV -> ComparisonFormat.CSV.write(comparison);
          case LATEX -> ComparisonFormat.LATEX.write(comparison);
        });
    out.flush();
  }

  /** The terminal's width as the shell tells it; 120 where it does not. */
  public static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Math.max(60, Integer.parseInt(columns))
        : WIDTH;
  }
}
