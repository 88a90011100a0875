package io.github.provender.http;

import io.github.provender.diagnostic.UserError;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a request wants: which form, in which language. */
public final class ContentNegotiation {
  /** How the header begins that Java's own client sends for a caller that names no type. */
  private static final String PLAIN_JAVA = "text/html, image/gif, image/jpeg, *";

  private static final String RDF_XML = "application/rdf+xml";

  private ContentNegotiation() {}

  /** The language of {@code ?lang}, else of {@code Accept-Language}, else English. */
  public static Language language(HttpServletRequest request) {
    Optional<String> asked = only(request, "lang");
    if (asked.isPresent()) {
      return Language.of(asked.get());
    }
    if (request.getHeader("Accept-Language") == null) {
      return Language.EN;
    }
    List<Locale.LanguageRange> ranges;
    try {
      ranges = Locale.LanguageRange.parse(request.getHeader("Accept-Language"));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Language.EN;
    }
    List<Locale> known = List.of(Locale.ENGLISH, Locale.KOREAN, Locale.CHINESE);
    Locale best = Locale.lookup(ranges, known);
    return best == null ? Language.EN : Language.of(best.getLanguage());
  }

  /** The value of a parameter; one given twice is a mistake, not a choice. */
  public static Optional<String> only(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values != null && values.length > 1) {
      throw UserError.usage(
          "parameter '" + name + "' is given " + values.length + " times", "give one");
    }
    return Optional.ofNullable(values).map(all -> all[0]);
  }

  /**
   * The best of the media types offered, the first where all are equal; empty where none fits.
   * Protégé's second attempt, Java's default header, gets RDF and not a page.
   */
  public static Optional<String> mediaType(HttpServletRequest request, List<String> offered) {
    String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
    if (accept.startsWith(PLAIN_JAVA) && offered.contains(RDF_XML)) {
      return Optional.of(RDF_XML);
    }
    List<AcceptedType> accepted = AcceptedType.list(accept);
    if (accepted.isEmpty()) {
      return Optional.of(offered.get(0));
    }
    return offered.stream()
        .flatMap(type -> AcceptedType.of(type, accepted).map(a -> new Offer(type, a)).stream())
        .filter(offer -> offer.accepted().quality() > 0)
        // of equals the first wins, so that the order of the offers counts
        .reduce((a, b) -> Offer.BETTER.compare(b, a) > 0 ? b : a)
        .map(Offer::type);
  }

  /** Whether the answer may come compressed. */
  public static boolean gzip(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Accept-Encoding")).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(coding -> coding.matches("(?i)gzip(;q=(1(\\.0*)?|0?\\.0*[1-9]\\d*))?"));
  }

  private record Offer(String type, AcceptedType accepted) {
    static final Comparator<Offer> BETTER =
        Comparator.<Offer>comparingDouble(offer -> offer.accepted().quality())
            .thenComparingInt(offer -> offer.accepted().precision());
  }
}
