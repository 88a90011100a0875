package io.github.provender.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of an {@code Accept} header (RFC 9110, 12.5.1). Jena's own reader heeds neither {@code
 * q=0} nor capitals.
 *
 * @param range in small letters, such as {@code text/*}
 * @param quality from 0, not wanted, to 1
 */
record AcceptedType(String range, double quality) {
  private static final String TOKEN = "[a-z0-9!#$&^_.+-]+";
  private static final Pattern RANGE =
      Pattern.compile("\\*/\\*|" + TOKEN + "/\\*|" + TOKEN + "/" + TOKEN);
  private static final Pattern QUALITY = Pattern.compile("0(\\.\\d*)?|1(\\.0*)?|\\.\\d+");
  private static final Pattern PARAMETER = Pattern.compile("\\s*q\\s*=\\s*(.*)");

  /** The ranges of a header; what is malformed is passed over. */
  static List<AcceptedType> list(String header) {
    return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", -1))
        .flatMap(element -> read(element.split(";", -1)).stream())
        .toList();
  }

  private static Optional<AcceptedType> read(String[] parts) {
    String range = parts[0].strip().equals("*") ? "*/*" : parts[0].strip();
    String quality =
        Arrays.stream(parts)
            .skip(1)
            .map(PARAMETER::matcher)
            .filter(Matcher::matches)
            .map(parameter -> parameter.group(1).strip())
            .findFirst()
            .orElse("1");
    return RANGE.matcher(range).matches() && QUALITY.matcher(quality).matches()
        ? Optional.of(new AcceptedType(range, Double.parseDouble(quality)))
        : Optional.empty();
  }

  /** The most precise of the ranges that a media type falls in; it decides. */
  static Optional<AcceptedType> of(String mediaType, List<AcceptedType> accepted) {
    String type = mediaType.replaceFirst("\\s*;.*", "");
    return accepted.stream()
        .filter(each -> each.covers(type))
        .max(
            Comparator.comparingInt(AcceptedType::precision)
                .thenComparingDouble(AcceptedType::quality));
  }

  private boolean covers(String type) {
    return precision() == 2
        ? range.equals(type)
        : type.startsWith(range.substring(0, range.length() - 1).replace("*/", ""));
  }

  /** 0 for any type at all, 1 for all of one kind, 2 for one type. */
  int precision() {
    return range.equals("*/*") ? 0 : range.endsWith("/*") ? 1 : 2;
  }
}
