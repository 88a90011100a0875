package io.github.provender.render;

import io.github.provender.compare.Comparison;
import java.util.function.Function;

/** A form that a comparison is written in; what a terminal and a server can both offer. */
public enum ComparisonFormat {
  TEXT("txt", "text/plain", comparison -> TextRenderer.write(comparison, 120)),
  MARKDOWN("md", "text/markdown", MarkdownRenderer::write),
  JSON("json", "application/json", JsonRenderer::write),
  CSV("csv", "text/csv", CsvRenderer::write),
  LATEX("tex", "application/x-latex", LatexRenderer::write);

  private final String extension;
  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // method references hold no state
  private final Function<Comparison, String> writer;

  ComparisonFormat(String extension, String mediaType, Function<Comparison, String> writer) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The whole document in this form, with a final line break. */
  public String write(Comparison comparison) {
    return writer.apply(comparison);
  }

  /** The table for a terminal of that width in columns. */
  public static String text(Comparison comparison, int columns) {
    return TextRenderer.write(comparison, columns);
  }
}
