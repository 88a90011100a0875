package io.github.provender.sparql;

import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import io.github.provender.text.MediaFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Outcome of content negotiation: a format, with the media type by which it was asked for. */
record NegotiatedFormat<F extends MediaFormat>(F format, String mediaType) {

  /** The format named by the client's {@code format=}; else the one its Accept likes best. */
  static <F extends MediaFormat> NegotiatedFormat<F> of(
      SparqlRequest asked, HttpServletRequest request, List<F> offered) {
    return asked
        .format()
        .map(name -> named(name, offered))
        .orElseGet(() -> accepted(request, offered));
  }

  /** All media types of these formats, the preferred one first. */
  static List<String> types(List<? extends MediaFormat> offered) {
    return offered.stream().flatMap(format -> format.mediaTypes().stream()).toList();
  }

  private static <F extends MediaFormat> NegotiatedFormat<F> named(String name, List<F> offered) {
    return MediaFormat.named(name, offered)
        .map(format -> new NegotiatedFormat<>(format, format.mediaType()))
        .or(
            () ->
                MediaFormat.first(offered, format -> format.mediaTypes().contains(name))
                    .map(format -> new NegotiatedFormat<>(format, name)))
        .orElseThrow(
            () ->
                HttpProblem.of(
                    400,
                    ProblemType.FORMAT,
                    "no form '"
                        + name
                        + "' of this answer; there are "
                        + MediaFormat.slugs(offered)));
  }

  private static <F extends MediaFormat> NegotiatedFormat<F> accepted(
      HttpServletRequest request, List<F> offered) {
    List<String> types = types(offered);
    return ContentNegotiation.mediaType(request, types)
        .map(type -> named(type, offered))
        .orElseThrow(
            () ->
                HttpProblem.of(
                    406,
                    ProblemType.NOT_ACCEPTABLE,
                    "none of the types asked for can be had; there are "
                        + String.join(", ", types)));
  }

  String header() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
