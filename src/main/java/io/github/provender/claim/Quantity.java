package io.github.provender.claim;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Quantity as the graph holds it: an interval with one unit.
 *
 * @param most the upper end; null where it is open
 */
public record Quantity(BigDecimal least, @Nullable BigDecimal most, Node unit, String asStated) {
  private static final List<BigDecimal> BINARY =
      List.of(new BigDecimal("1.024"), new BigDecimal("1.048576"));
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NARROW = new BigDecimal("0.06");

  /** Powers of ten that have a word, greatest first. */
  private record Scale(int power, String word) {}

  private static final List<Scale> ENGLISH =
      List.of(new Scale(12, "T"), new Scale(9, "B"), new Scale(6, "M"));
  private static final List<Scale> KOREAN =
      List.of(new Scale(12, "조"), new Scale(8, "억"), new Scale(4, "만"));
  private static final List<Scale> CHINESE =
      List.of(new Scale(12, "万亿"), new Scale(8, "亿"), new Scale(4, "万"));

  /** Reads a quantity node; empty where it lacks its least value or its unit. */
  static Optional<Quantity> of(KnowledgeGraph graph, Labels labels, Node quantity) {
    Optional<Node> least = graph.object(quantity, Vocab.MIN_VALUE);
    Optional<Node> unit = graph.object(quantity, Vocab.HAS_UNIT);
    if (least.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most = graph.object(quantity, Vocab.MAX_VALUE).map(Quantity::number).orElse(null);
    String asStated = labels.best(quantity, Vocab.AS_STATED);
    return Optional.of(new Quantity(number(least.get()), most, unit.get(), asStated));
  }

  private static BigDecimal number(Node literal) {
    return new BigDecimal(literal.getLiteralLexicalForm());
  }

  /** Two amounts agree when they have one unit and their intervals overlap. */
  public boolean overlaps(Quantity other) {
    return unit.equals(other.unit)
        && (most == null || most.compareTo(other.least) >= 0)
        && (other.most == null || other.most.compareTo(least) >= 0);
  }

  /** The amount in words of that language, with its unit. */
  String text(Labels labels) {
    Language language = labels.language();
    String number;
    if (most == null) {
      number = language.message("amount.from", compact(least, language));
    } else if (least.compareTo(most) == 0) {
      number = compact(least, language);
    } else if (isBinary(most)) {
      number = compact(least, language);
    } else if (least.signum() == 0) {
      number = language.message("amount.upTo", compact(most, language));
    } else if (isNarrow(most)) {
      BigDecimal middle = least.add(round(most)).divide(TWO, MathContext.DECIMAL64);
      number = language.message("amount.about", compact(middle, language));
    } else {
      number = compact(least, language) + "–" + compact(round(most), language);
    }
    return withUnit(number, labels);
  }

  /** "128K" may mean 128,000 or 128 × 1,024; such an amount is shown as it was written. */
  private boolean isBinary(BigDecimal upper) {
    return BINARY.stream().anyMatch(factor -> least.multiply(factor).compareTo(upper) == 0);
  }

  /** The end of an interval that stops just below a round number, shown as that number. */
  private static BigDecimal round(BigDecimal end) {
    BigDecimal next = end.add(BigDecimal.ONE);
    return digits(next) + 2 < digits(end) ? next : end;
  }

  private static int digits(BigDecimal number) {
    return number.stripTrailingZeros().precision();
  }

  private boolean isNarrow(BigDecimal upper) {
    return upper.subtract(least).compareTo(upper.multiply(NARROW)) <= 0;
  }

  private String withUnit(String number, Labels labels) {
    String slug = Vocab.slug(unit);
    if (slug.equals("percent")) {
      return number + " %";
    }
    if (slug.equals("usd")) {
      return labels.language().message("amount.usd", number);
    }
    boolean one =
        least.compareTo(BigDecimal.ONE) == 0
            && (most == null || most.compareTo(BigDecimal.ONE) == 0);
    return number
        + " "
        + (labels.language() == Language.EN && !one ? plural(labels) : labels.text(unit));
  }

  /** The other label that begins as the unit's own does; else the first there is. */
  private String plural(Labels labels) {
    String singular = labels.text(unit);
    List<String> others =
        labels.graph().objects(unit, Vocab.ALT_LABEL).stream()
            .filter(label -> label.getLiteralLanguage().equals("en"))
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList();
    return others.stream()
        .filter(label -> label.startsWith(singular))
        .findFirst()
        .orElse(others.isEmpty() ? singular : others.get(0));
  }

  /** Up to four digits with the word for the power of ten; exact figures stay exact. */
  private static String compact(BigDecimal number, Language language) {
    List<Scale> scales =
        switch (language) {
          case EN -> ENGLISH;
          case KO -> KOREAN;
          case ZH -> CHINESE;
        };
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.precision() - plain.scale() > 16) {
      return plain.round(new MathContext(3, RoundingMode.HALF_UP)).toString().replace("E+", "e");
    }
    for (Scale scale : scales) {
      BigDecimal scaled = plain.scaleByPowerOfTen(-scale.power()).stripTrailingZeros();
      int decimals = scale.power() == 4 ? 0 : 3;
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
          && scaled.scale() <= decimals
          && scaled.precision() <= 5) {
        return grouped(scaled, language) + scale.word();
      }
    }
    return grouped(plain, language);
  }

  private static String grouped(BigDecimal number, Language language) {
    return language.message("amount.number", number);
  }
}
