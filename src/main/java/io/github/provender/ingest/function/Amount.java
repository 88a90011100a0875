package io.github.provender.ingest.function;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a cell writes it: a number, which may be rounded, or a range.
 *
 * @param most null where it is open
 */
record Amount(BigDecimal least, @Nullable BigDecimal most) {
  private static final String NUMBER =
      "(\\d[\\d,]*(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?)\\s*([KMBT]?)";
  private static final Pattern SINGLE = Pattern.compile("~?" + NUMBER);
  private static final Pattern BETWEEN = Pattern.compile(NUMBER + "\\s*<\\s*n\\s*<\\s*" + NUMBER);
  private static final Pattern FROM_TO = Pattern.compile(NUMBER + "\\s*(?:to|–)\\s*" + NUMBER);
  private static final Pattern BELOW = Pattern.compile("n\\s*<\\s*" + NUMBER);
  private static final Pattern ABOVE = Pattern.compile("(?:n\\s*)?>\\s*" + NUMBER);

  /** Ends such as 6.000001: a mark that tables set on numbers, or what is left of a sum. */
  private static final Pattern MARKED = Pattern.compile("(\\d+?)0{3,}1");

  /** Numbers of so many digits carry the dust of binary fractions. */
  private static final MathContext WITHOUT_DUST = new MathContext(14, RoundingMode.HALF_EVEN);

  /** Below this, a whole number is a count that nobody rounds. */
  private static final BigDecimal COUNTED = BigDecimal.valueOf(10_000);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Reads a text; empty where it is no amount.
   *
   * @param exponent of ten, in which the amount is wanted; 0 for what is counted one by one
   */
  static Optional<Amount> of(String text, int exponent) {
    String plain = text.strip();
    Matcher single = SINGLE.matcher(plain);
    if (single.matches()) {
      BigDecimal number = number(single, 1);
      return Optional.of(
          exponent == 0 ? counted(number) : measured(number.scaleByPowerOfTen(-exponent)));
    }
    return exponent == 0 ? range(plain) : Optional.empty();
  }

  private static Optional<Amount> range(String plain) {
    Matcher between = BETWEEN.matcher(plain);
    if (between.matches()) {
      return Optional.of(
          new Amount(
              number(between, 1).add(BigDecimal.ONE), number(between, 3).subtract(BigDecimal.ONE)));
    }
    Matcher ends = FROM_TO.matcher(plain);
    if (ends.matches() && number(ends, 1).compareTo(number(ends, 3)) <= 0) {
      return Optional.of(new Amount(number(ends, 1), number(ends, 3)));
    }
    Matcher below = BELOW.matcher(plain);
    if (below.matches()) {
      return Optional.of(new Amount(BigDecimal.ZERO, number(below, 1).subtract(BigDecimal.ONE)));
    }
    Matcher above = ABOVE.matcher(plain);
    return above.matches() ? Optional.of(new Amount(number(above, 1), null)) : Optional.empty();
  }

  private static BigDecimal number(Matcher matcher, int group) {
    BigDecimal number = new BigDecimal(matcher.group(group).replace(",", ""));
    String suffix = matcher.group(group + 1);
    int power = suffix.isEmpty() ? 0 : 3 * ("KMBT".indexOf(suffix) + 1);
    return number.scaleByPowerOfTen(power);
  }

  /**
   * What is counted one by one: below some thousands exact, else as its last digit that is not 0.
   */
  private static Amount counted(BigDecimal number) {
    BigDecimal plain = number.round(WITHOUT_DUST).stripTrailingZeros();
    if (plain.scale() == 0 || (plain.scale() < 0 && plain.compareTo(COUNTED) < 0)) {
      return new Amount(plain, plain);
    }
    BigDecimal half = HALF.scaleByPowerOfTen(-plain.scale());
    BigDecimal end = plain.scale() > 0 ? half : half.subtract(BigDecimal.ONE);
    return new Amount(plain.subtract(half), plain.add(end));
  }

  private static BigDecimal withoutMark(BigDecimal number) {
    String digits = number.unscaledValue().toString();
    Matcher marked = MARKED.matcher(digits);
    return marked.matches()
        ? new BigDecimal(marked.group(1))
            .scaleByPowerOfTen(digits.length() - marked.group(1).length() - number.scale())
        : number;
  }

  /** What is measured: as exact as its last digit that is not 0. */
  private static Amount measured(BigDecimal number) {
    BigDecimal plain = withoutMark(number.round(WITHOUT_DUST).stripTrailingZeros());
    BigDecimal half = HALF.scaleByPowerOfTen(-plain.scale());
    return new Amount(plain.subtract(half), plain.add(half));
  }
}
