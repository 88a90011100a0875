package io.github.provender.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content negotiation: which of the media types offered a client likes best (RFC 9110, 12.5.1). A
 * range that breaks the grammar, such as one of {@code q=many}, counts for nothing. Jetty's reader
 * takes any number for a weight and Jena's heeds neither {@code q=0} nor capitals.
 */
public final class ContentNegotiation {
  private static final String HTML = "text/html";
  private static final String RDF_XML = "application/rdf+xml";

  /** How the header begins that Java's own client sends for a caller that names no type. */
  private static final String PLAIN_JAVA = "text/html, image/gif, image/jpeg, *";

  private static final String TOKEN = "[a-z0-9!#$&^_.+-]+";
  private static final Pattern RANGE =
      Pattern.compile("\\*/\\*|" + TOKEN + "/\\*|" + TOKEN + "/" + TOKEN);
  private static final Pattern QUALITY = Pattern.compile("0(\\.\\d*)?|1(\\.0*)?|\\.\\d+");
  private static final Pattern WEIGHT = Pattern.compile("\\s*q\\s*=\\s*(.*)");

  private ContentNegotiation() {}

  /** One range of the header, in small letters, with its quality from 0, not wanted, to 1. */
  private record MediaRange(String range, double quality) {
    static final Comparator<MediaRange> PRECISION = Comparator.comparingInt(MediaRange::precision);
    static final Comparator<MediaRange> QUALITY = Comparator.comparingDouble(MediaRange::quality);

    static Optional<MediaRange> read(String element) {
      String[] parts = element.split(";", -1);
      String range = parts[0].strip().equals("*") ? "*/*" : parts[0].strip();
      String quality =
          Arrays.stream(parts)
              .skip(1)
              .map(WEIGHT::matcher)
              .filter(Matcher::matches)
              .map(weight -> weight.group(1).strip())
              .findFirst()
              .orElse("1");
      return RANGE.matcher(range).matches() && ContentNegotiation.QUALITY.matcher(quality).matches()
          ? Optional.of(new MediaRange(range, Double.parseDouble(quality)))
          : Optional.empty();
    }

    boolean covers(String type) {
      return precision() == 2
          ? range.equals(type)
          : type.startsWith(range.substring(0, range.length() - 1).replace("*/", ""));
    }

    /** 0 for any type at all, 1 for all of one kind, 2 for one type. */
    int precision() {
      return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
    }
  }

  private record Offer(String type, MediaRange range) {
    static final Comparator<Offer> BETTER =
        Comparator.comparing(Offer::range, MediaRange.QUALITY.thenComparing(MediaRange.PRECISION));
  }

  /**
   * The best of the media types offered, the first where all are equal; empty where none fits.
   * Protégé's second attempt, Java's default header, gets RDF and not a page.
   */
  public static Optional<String> mediaType(HttpServletRequest request, List<String> offered) {
    return mediaType(String.join(",", Collections.list(request.getHeaders("Accept"))), offered);
  }

  /** The same for the text of an {@code Accept} header; empty where the client sent none. */
  static Optional<String> mediaType(String accept, List<String> offered) {
    if (accept.startsWith(PLAIN_JAVA) && offered.containsAll(List.of(HTML, RDF_XML))) {
      return Optional.of(RDF_XML);
    }
    List<MediaRange> ranges =
        Arrays.stream(accept.toLowerCase(Locale.ROOT).split(",", -1))
            .flatMap(element -> MediaRange.read(element).stream())
            .toList();
    if (ranges.isEmpty()) {
      return Optional.of(offered.get(0));
    }
    return offered.stream()
        .flatMap(type -> decisive(type, ranges).map(range -> new Offer(type, range)).stream())
        .filter(offer -> offer.range().quality() > 0)
        // of equals the first wins, so that the order of the offers counts
        .reduce((a, b) -> Offer.BETTER.compare(b, a) > 0 ? b : a)
        .map(Offer::type);
  }

  /** The most precise of the ranges that a media type falls in. */
  private static Optional<MediaRange> decisive(String mediaType, List<MediaRange> ranges) {
    String type = mediaType.replaceFirst("\\s*;.*", "");
    return ranges.stream()
        .filter(range -> range.covers(type))
        .max(MediaRange.PRECISION.thenComparing(MediaRange.QUALITY));
  }
}
