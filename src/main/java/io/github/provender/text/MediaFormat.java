package io.github.provender.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** File format with its media types (RFC 6838), as content negotiation offers it. */
public interface MediaFormat {
  /** What users type and addresses name: {@code ttl}, {@code text}. */
  String slug();

  /** The file name extension, without its dot. */
  default String extension() {
    return slug();
  }

  /** The media types by which it can be asked for, the preferred one first. */
  List<String> mediaTypes();

  /** The preferred media type. */
  default String mediaType() {
    return mediaTypes().get(0);
  }

  /** The first of some formats for which this holds. */
  static <F extends MediaFormat> Optional<F> first(List<F> formats, Predicate<F> wanted) {
    return formats.stream().filter(wanted).findFirst();
  }

  /** The format of that slug. */
  static <F extends MediaFormat> Optional<F> named(String slug, List<F> formats) {
    return first(formats, format -> format.slug().equals(slug));
  }

  /** The slugs of some formats, for messages. */
  static String slugs(List<? extends MediaFormat> formats) {
    return formats.stream().map(MediaFormat::slug).collect(Collectors.joining(", "));
  }
}
