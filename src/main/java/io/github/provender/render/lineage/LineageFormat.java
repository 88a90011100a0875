package io.github.provender.render.lineage;

import io.github.provender.entity.lineage.Lineage;
import io.github.provender.text.Language;
import io.github.provender.text.MediaFormat;
import java.util.List;
import java.util.function.BiFunction;

/** File format of a lineage: its picture, or its ties with their sources. */
public enum LineageFormat implements MediaFormat {
  SVG("svg", "image/svg+xml", TreeSvg::write),
  CSV("csv", "text/csv", LineageCsv::write),
  JSON("json", "application/json", LineageJson::write);

  /** Every format, the picture first. */
  public static final List<LineageFormat> ALL = List.of(values());

  private final String slug;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> mediaTypes;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without a state
  private final BiFunction<Lineage, Language, String> writer;

  LineageFormat(String slug, String mediaType, BiFunction<Lineage, Language, String> writer) {
    this.slug = slug;
    this.mediaTypes = List.of(mediaType);
    this.writer = writer;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  public String write(Lineage lineage, Language language) {
    return writer.apply(lineage, language);
  }
}
