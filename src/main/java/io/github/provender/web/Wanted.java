package io.github.provender.web;

import io.github.provender.graph.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** What a request wants: which form, in which language. */
final class Wanted {
  private Wanted() {}

  /** The language of {@code ?lang}, else of {@code Accept-Language}, else English. */
  static Language language(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    if (asked != null) {
      return Language.of(asked);
    }
    if (request.getHeader("Accept-Language") == null) {
      return Language.EN;
    }
    List<Locale.LanguageRange> ranges;
    try {
      ranges = Locale.LanguageRange.parse(request.getHeader("Accept-Language"));
    } catch (IllegalArgumentException e) {
      return Language.EN;
    }
    List<Locale> known = List.of(Locale.ENGLISH, Locale.KOREAN, Locale.CHINESE);
    Locale best = Locale.lookup(ranges, known);
    return best == null ? Language.EN : Language.of(best.getLanguage());
  }

  /**
   * The best of the media types offered, the first where all are equal; empty where none fits.
   * Protégé's second attempt, Java's default header, gets RDF and not a page.
   */
  static Optional<String> mediaType(HttpServletRequest request, List<String> offered) {
    String accept = request.getHeader("Accept");
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    String agent = request.getHeader("User-Agent");
    boolean isPlainJava = agent != null && agent.startsWith("Java/") && !agent.contains("Mozilla");
    if (isPlainJava && offered.contains("application/rdf+xml")) {
      return Optional.of("application/rdf+xml");
    }
    AcceptList offers =
        AcceptList.create(
            offered.stream().map(type -> type.replaceFirst(";.*", "")).toArray(String[]::new));
    MediaType match = AcceptList.match(new AcceptList(accept), offers);
    return match == null ? Optional.empty() : Optional.of(match.getContentTypeStr());
  }
}
