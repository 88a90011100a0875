package io.github.provender.export.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Serialization of an export. */
enum ExportSyntax {
  TURTLE("turtle", "text/turtle"),
  /** Named graphs under {@link TrustyUris}. */
  TRIG("trig", "application/trig"),
  JSON_LD("jsonld", "application/ld+json"),
  /** A tree under {@link JsonTree#ROOT}. */
  JSON("json", "application/json"),
  /** A tree as front matter, between lines of three hyphens. */
  FRONT_MATTER("front-matter", "application/yaml");

  private final String slug;
  private final String mediaType;

  ExportSyntax(String slug, String mediaType) {
    this.slug = slug;
    this.mediaType = mediaType;
  }

  static Optional<ExportSyntax> named(String slug) {
    return Arrays.stream(values()).filter(syntax -> syntax.slug.equals(slug)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(syntax -> syntax.slug).collect(Collectors.joining(", "));
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether a file holds one model and no more. */
  boolean isOfOne() {
    return this == JSON || this == FRONT_MATTER;
  }
}
