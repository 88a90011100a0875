package io.github.provender.cli.options;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.text.MediaFormat;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Command-line option for the format of a comparison. */
public final class Output {
  private static final int WIDTH = 120;

  /** The one format that is a page of the site. */
  private static final String HTML = "html";

  @Option(
      names = "--format",
      paramLabel = "text|md|html|json|csv|latex",
      description = "Form of the answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "text",
      converter = Formats.class)
  private Function<AnsweredComparison, String> writer = ComparisonFormat.TEXT::write;

  /** The formats by the names users type. */
  static final class Formats implements ITypeConverter<Function<AnsweredComparison, String>> {
    @Override
    public Function<AnsweredComparison, String> convert(String name) {
      String slug = name.toLowerCase(Locale.ROOT);
      return slug.equals(HTML)
          ? ComparisonPage::standalone
          : MediaFormat.named(slug, ComparisonFormat.ALL)
              .map(Formats::writer)
              .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    private static Function<AnsweredComparison, String> writer(ComparisonFormat format) {
      return format == ComparisonFormat.TEXT
          ? comparison -> ComparisonFormat.text(comparison, terminalWidth())
          : format::write;
    }

    private static String unknown(String name) {
      return "expected one of ["
          + MediaFormat.slugs(ComparisonFormat.ALL)
          + ", "
          + HTML
          + "] but was '"
          + name
          + "'";
    }
  }

  public void print(AnsweredComparison comparison, CommandSpec spec) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(writer.apply(comparison));
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
