package io.github.provender.render.form;

import io.github.provender.form.Form;
import io.github.provender.text.MediaFormat;
import java.util.List;
import java.util.function.Function;

/** Output format of a filled form; the command line and the server offer the same. */
public enum FormFormat implements MediaFormat {
  MARKDOWN("markdown", "md", "text/markdown", MarkdownForm::write),
  JSON("json", "json", "application/json", JsonForm::write);

  /** Every format. */
  public static final List<FormFormat> ALL = List.of(values());

  private final String slug;
  private final String extension;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> mediaTypes;

  @SuppressWarnings("ImmutableEnumChecker") // method references hold no state
  private final Function<Form, String> writer;

  FormFormat(String slug, String extension, String mediaType, Function<Form, String> writer) {
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

  /** The whole form in this format, with a final line break. */
  public String write(Form form) {
    return writer.apply(form);
  }
}
