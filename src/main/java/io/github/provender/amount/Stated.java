package io.github.provender.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figure in a source's own words, such as 5T in "up to 5T tokens". */
final class Stated {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w.,])(\\d[\\d,]*(?:\\.\\d+)?)\\s?(trillion|billion|million|[TBMKk])?\\b");
  private static final Pattern DIGITS = Pattern.compile("(?<![A-Za-z\\d.,])\\d[\\d,]*(?:\\.\\d+)?");
  private static final Map<String, Integer> POWERS =
      Map.of("trillion", 12, "T", 12, "billion", 9, "B", 9, "million", 6, "M", 6, "K", 3, "k", 3);

  private Stated() {}

  /** The only figure of the words, where it lies within the interval that they were read as. */
  static Optional<BigDecimal> within(Quantity amount) {
    Matcher figure = FIGURE.matcher(amount.asStated());
    if (!figure.find()) {
      return Optional.empty();
    }
    int power = POWERS.getOrDefault(String.valueOf(figure.group(2)), 0);
    BigDecimal stated = new BigDecimal(figure.group(1).replace(",", "")).scaleByPowerOfTen(power);
    BigDecimal most = amount.most();
    boolean isWithin =
        stated.compareTo(amount.least()) >= 0 && (most == null || stated.compareTo(most) <= 0);
    return isWithin && !figure.find() ? Optional.of(stated) : Optional.empty();
  }

  /** Whether the words give both ends of the interval, or are not kept. */
  static boolean gives(Quantity amount) {
    BigDecimal most = amount.most();
    return amount.asStated().isEmpty()
        || (isGiven(amount.least(), amount) && most != null && isGiven(most, amount));
  }

  private static boolean isGiven(BigDecimal end, Quantity amount) {
    return Stream.of(end, end.add(BigDecimal.ONE))
        .map(number -> number.stripTrailingZeros().unscaledValue().toString())
        .anyMatch(digits -> digits(amount).anyMatch(digits::equals));
  }

  private static Stream<String> digits(Quantity amount) {
    return DIGITS
        .matcher(amount.asStated())
        .results()
        .map(figure -> new BigDecimal(figure.group().replace(",", "")))
        .map(number -> number.stripTrailingZeros().unscaledValue().toString());
  }
}
