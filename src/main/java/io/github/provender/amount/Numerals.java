package io.github.provender.amount;

import io.github.provender.text.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes numbers shortly: with the word that a language has for a power of ten. */
final class Numerals {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final List<String> SI_PREFIXES = List.of("", "k", "M", "G", "T", "P");
  private static final int MAX_DIGITS = 5;
  private static final BigDecimal KILO = BigDecimal.valueOf(1_000);
  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  /** Powers of ten that have a word, greatest first, with the decimals that may stand before it. */
  private record Scale(int power, String word, int decimals) {}

  private static final List<Scale> ENGLISH =
      List.of(
          new Scale(12, "T", 3), new Scale(9, "B", 3), new Scale(6, "M", 3), new Scale(3, "K", 1));
  private static final List<Scale> KOREAN =
      List.of(new Scale(12, "조", 3), new Scale(8, "억", 0), new Scale(4, "만", 0));
  private static final List<Scale> CHINESE =
      List.of(new Scale(12, "万亿", 3), new Scale(8, "亿", 2), new Scale(4, "万", 2));

  private final Language language;
  private final List<Scale> scales;

  Numerals(Language language) {
    this.language = language;
    this.scales =
        switch (language) {
          case EN -> ENGLISH;
          case KO -> KOREAN;
          case ZH -> CHINESE;
        };
  }

  /** A few digits with the word for the power of ten; figures that need more digits keep them. */
  String compact(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.abs().compareTo(MYRIAD) < 0) {
      return grouped(plain);
    }
    for (Scale scale : scales) {
      BigDecimal scaled = plain.scaleByPowerOfTen(-scale.power()).stripTrailingZeros();
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
          && (language == Language.EN || scaled.abs().compareTo(MYRIAD) < 0)
          && scaled.scale() <= scale.decimals()
          && scaled.precision() <= MAX_DIGITS) {
        return grouped(scaled) + (language == Language.ZH ? " " : "") + scale.word();
      }
    }
    return language == Language.KO ? inTwo(plain) : grouped(plain);
  }

  /** As Koreans do: {@code 29만 4,000}, {@code 7억 3,200만}; only where two words suffice. */
  private String inTwo(BigDecimal plain) {
    if (plain.scale() > 0) {
      return grouped(plain);
    }
    for (int i = 0; i < scales.size(); i++) {
      BigInteger unit = BigInteger.TEN.pow(scales.get(i).power());
      BigInteger[] parts = plain.toBigIntegerExact().divideAndRemainder(unit);
      if (parts[0].signum() > 0) {
        String first = grouped(new BigDecimal(parts[0])) + scales.get(i).word() + " ";
        if (i == scales.size() - 1) {
          return first + grouped(new BigDecimal(parts[1]));
        }
        Scale next = scales.get(i + 1);
        BigInteger[] rest = parts[1].divideAndRemainder(BigInteger.TEN.pow(next.power()));
        return rest[1].signum() == 0
            ? first + grouped(new BigDecimal(rest[0])) + next.word()
            : grouped(plain);
      }
    }
    return grouped(plain);
  }

  /** {@code 128K}, as context lengths are written in every language; {@code 1M} from a million. */
  static String kilo(BigDecimal number) {
    BigDecimal thousands = number.divide(KILO, MathContext.DECIMAL64).stripTrailingZeros();
    return thousands.compareTo(KILO) >= 0
        ? thousands.divide(KILO, MathContext.DECIMAL64).stripTrailingZeros().toPlainString() + "M"
        : thousands.toPlainString() + "K";
  }

  /** {@code 5.2 × 10²⁴}, of a number counted in a power of ten. */
  static String scientific(BigDecimal number, int exponent) {
    BigDecimal rounded =
        number.round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros();
    int power = rounded.precision() - rounded.scale() - 1;
    String digits = rounded.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
    StringBuilder raised = new StringBuilder();
    String.valueOf(power + exponent)
        .chars()
        .forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
    return digits + " × 10" + raised;
  }

  /** With an SI prefix, as bytes are counted: {@code 67.5 T}. */
  static String prefixed(BigDecimal number) {
    int power = Math.min(15, Math.max(0, (number.precision() - number.scale() - 1) / 3 * 3));
    BigDecimal scaled =
        number.scaleByPowerOfTen(-power).round(new MathContext(4, RoundingMode.HALF_UP));
    return scaled.stripTrailingZeros().toPlainString() + " " + SI_PREFIXES.get(power / 3);
  }

  private String grouped(BigDecimal number) {
    return language.message("amount.number", number);
  }
}
