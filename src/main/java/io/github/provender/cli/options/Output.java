package io.github.provender.cli.options;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.text.MediaFormat;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Command-line options for the format of a comparison and for what of it is printed. */
public final class Output {
  /** The one format that is a page of the site. */
  private static final String HTML = "html";

  @Option(
      names = "--format",
      paramLabel = "text|md|html|json|csv|latex",
      description = "Form of the answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "text",
      converter = Formats.class)
  private BiFunction<AnsweredComparison, Detail, String> writer = Formats::text;

  @Option(names = "--only-differences", description = "Leave out what is the same or unknown.")
  private boolean onlyDifferences;

  @Mixin private Detail detail = new Detail();

  /** The formats by the names users type. */
  static final class Formats
      implements ITypeConverter<BiFunction<AnsweredComparison, Detail, String>> {
    @Override
    public BiFunction<AnsweredComparison, Detail, String> convert(String name) {
      String slug = name.toLowerCase(Locale.ROOT);
      return slug.equals(HTML)
          ? (comparison, detail) -> ComparisonPage.standalone(comparison)
          : MediaFormat.named(slug, ComparisonFormat.ALL)
              .map(Formats::writer)
              .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    private static BiFunction<AnsweredComparison, Detail, String> writer(ComparisonFormat format) {
      return format == ComparisonFormat.TEXT
          ? Formats::text
          : (comparison, detail) -> format.write(comparison);
    }

    private static String text(AnsweredComparison comparison, Detail detail) {
      return detail.text(comparison, List.of());
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

  /** How much is to be told. */
  public Detail detail() {
    return detail;
  }

  public void print(AnsweredComparison comparison, CommandSpec spec) {
    PrintWriter out = spec.commandLine().getOut();
    AnsweredComparison narrowed = detail.narrowed(comparison);
    out.print(writer.apply(onlyDifferences ? narrowed.withOnlyDifferences() : narrowed, detail));
    out.flush();
  }
}
