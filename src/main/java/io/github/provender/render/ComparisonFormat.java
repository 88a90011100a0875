package io.github.provender.render;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.text.MediaFormat;
import java.util.List;
import java.util.function.Function;

/** Output format of a comparison; the command line and the server offer the same. */
public enum ComparisonFormat implements MediaFormat {
  JSON("json", "json", "application/json", JsonRenderer::write),
  CSV("csv", "csv", "text/csv", answered -> CsvRenderer.write(answered.table())),
  MARKDOWN("md", "md", "text/markdown", MarkdownRenderer::write),
  LATEX("latex", "tex", "application/x-latex", LatexRenderer::write),
  TEXT("text", "txt", "text/plain", answered -> TextRenderer.write(answered, 120));

  /** Every format, that of the most programs first. */
  public static final List<ComparisonFormat> ALL = List.of(values());

  private final String slug;
  private final String extension;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> mediaTypes;

  @SuppressWarnings("ImmutableEnumChecker") // method references hold no state
  private final Function<AnsweredComparison, String> writer;

  ComparisonFormat(
      String slug,
      String extension,
      String mediaType,
      Function<AnsweredComparison, String> writer) {
    this.slug = slug;
    this.extension = extension;
    this.mediaTypes = List.of(mediaType);
    this.writer = writer;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String extension() {
    return extension;
  }

  @Override
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** The whole document in this form, with a final line break. */
  public String write(AnsweredComparison comparison) {
    return writer.apply(comparison);
  }

  /** The table for a terminal of that width in columns. */
  public static String text(AnsweredComparison comparison, int columns) {
    return TextRenderer.write(comparison, columns);
  }
}
