package io.github.provender.amount;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Says amounts as people do: the digits of the source, a word for the power of ten, the unit where
 * the language puts it.
 */
public final class AmountFormatter {
  private static final Node EXPONENT = Vocab.pv("exponent");
  private static final Node TAKES_PREFIX = Vocab.pv("takesPrefix");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NEARLY = new BigDecimal("1.02");
  private static final BigDecimal NARROW = new BigDecimal("1.2");
  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final List<BigDecimal> BINARY =
      List.of(new BigDecimal("1.024"), new BigDecimal("1.048576"));

  /** Words by which a source says that a figure is no exact one. */
  private static final Pattern APPROXIMATE =
      Pattern.compile(
          "(?iU)\\b(about|approximately|approx|around|roughly|nearly|almost|some|circa)\\b|[~≈약约]");

  /** Words by which the figure is not reached. */
  private static final Pattern NOT_QUITE = Pattern.compile("(?iU)\\b(nearly|almost)\\b");

  private final KnowledgeGraph graph;
  private final Labels labels;
  private final Language language;
  private final Numerals numerals;

  public AmountFormatter(KnowledgeGraph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
    this.language = labels.language();
    this.numerals = new Numerals(language);
  }

  /** The amount in words of the language, with its unit. */
  public String text(Quantity amount) {
    BigDecimal least = amount.least();
    BigDecimal most = amount.most();
    Optional<String> magnitude = magnitude(amount);
    if (magnitude.isPresent()) {
      return with(magnitude.get(), amount);
    }
    if (most == null) {
      return language.message(
          "amount.from", with(number(Stated.within(amount).orElse(least), amount), amount));
    }
    if (amount.isExact()) {
      return with(number(least, amount), amount);
    }
    if (isBinary(least, most)) {
      return with(Numerals.kilo(least), amount);
    }
    if (least.signum() == 0) {
      return language.message(
          "amount.upTo", with(number(Stated.within(amount).orElse(most), amount), amount));
    }
    Optional<BigDecimal> rounded = rounded(least, most);
    if (rounded.isPresent()) {
      return isApproximate(amount)
          ? about(number(rounded.get(), amount), amount)
          : with(number(rounded.get(), amount), amount);
    }
    Optional<BigDecimal> stated = Stated.within(amount);
    if (stated.isPresent()) {
      return isApproximate(amount)
          ? about(number(stated.get(), amount), amount)
          : with(number(stated.get(), amount), amount);
    }
    String range = with(number(least, amount) + "–" + number(round(most), amount), amount);
    return Stated.gives(amount) ? range : reckoned(amount, most);
  }

  /**
   * An amount of which the source gives no end: near its middle where that is little off, and
   * always in the source's own words.
   */
  private String reckoned(Quantity amount, BigDecimal most) {
    String words = language.message("amount.words", amount.asStated());
    boolean isNarrow = amount.least().multiply(NARROW).compareTo(most) > 0;
    BigDecimal middle = amount.least().add(most).divide(TWO).round(THREE_DIGITS);
    return isNarrow
        ? language.message("answer.said", about(number(middle, amount), amount), words)
        : words;
  }

  /** The end of an interval of whole numbers that stops just below a round one. */
  private static BigDecimal round(BigDecimal end) {
    BigDecimal next = end.add(BigDecimal.ONE);
    boolean isJustBelow = digits(next) + 2 < digits(end);
    return isJustBelow ? next : end;
  }

  private static int digits(BigDecimal number) {
    return number.stripTrailingZeros().precision();
  }

  /** "128K" may mean 128,000 or 128 × 1,024; such an amount is shown as it was written. */
  private static boolean isBinary(BigDecimal least, BigDecimal most) {
    return BINARY.stream().anyMatch(factor -> least.multiply(factor).compareTo(most) == 0);
  }

  /** The figure that the interval is all of what rounds to; whole numbers end one below. */
  private static Optional<BigDecimal> rounded(BigDecimal least, BigDecimal most) {
    return Stream.of(most, most.add(BigDecimal.ONE))
        .map(end -> end.subtract(least))
        .filter(width -> width.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE))
        .filter(width -> middle(least, width).remainder(width).signum() == 0)
        .map(width -> middle(least, width))
        .findFirst();
  }

  private static BigDecimal middle(BigDecimal least, BigDecimal width) {
    return least.add(width.divide(TWO));
  }

  private static boolean isApproximate(Quantity amount) {
    return amount.asStated().isEmpty() || APPROXIMATE.matcher(amount.asStated()).find();
  }

  /** The greatest whole number below; of words without digits also one of as many nines. */
  private static boolean isJustBelow(BigDecimal most, BigDecimal end, Quantity amount) {
    boolean isWords = amount.asStated().chars().noneMatch(Character::isDigit);
    return most.add(BigDecimal.ONE).compareTo(end) == 0
        || (isWords && most.compareTo(end) < 0 && most.multiply(NEARLY).compareTo(end) > 0);
  }

  /** "Thousands" and the like: all numbers of so many digits, or words without any digit. */
  private Optional<String> magnitude(Quantity amount) {
    BigDecimal least = amount.least().stripTrailingZeros();
    BigDecimal most = amount.most();
    boolean isPower = least.precision() == 1 && least.unscaledValue().equals(BigInteger.ONE);
    boolean isOfSoManyDigits =
        most == null
            ? !amount.asStated().isEmpty()
                && amount.asStated().chars().noneMatch(Character::isDigit)
            : isJustBelow(most, amount.least().multiply(BigDecimal.TEN), amount);
    return isPower && isOfSoManyDigits
        ? language.optional("amount.magnitude." + -least.scale())
        : Optional.empty();
  }

  private String number(BigDecimal number, Quantity amount) {
    Optional<Node> exponent = graph.object(amount.unit(), EXPONENT);
    if (exponent.isPresent()) {
      return Numerals.scientific(number, Integer.parseInt(exponent.get().getLiteralLexicalForm()));
    }
    boolean isPrefixed = graph.has(amount.unit(), TAKES_PREFIX, Node.ANY);
    return isPrefixed ? Numerals.prefixed(number) : numerals.compact(number);
  }

  /** Korean puts the word before the number, the others before the whole. */
  private String about(String number, Quantity amount) {
    String key = NOT_QUITE.matcher(amount.asStated()).find() ? "amount.nearly" : "amount.about";
    return language == Language.KO
        ? with(language.message(key, number), amount)
        : language.message(key, with(number, amount));
  }

  private String with(String number, Quantity amount) {
    String pattern =
        Stream.concat(amount.counted().stream(), Stream.of(amount.unit()))
            .flatMap(named -> graph.objects(named, Quantity.PATTERN).stream())
            .filter(text -> text.getLiteralLanguage().equals(language.code()))
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("{0} " + unit(amount));
    return spaced(pattern, number).replaceFirst("\\{0}", Matcher.quoteReplacement(number));
  }

  /** After a number that ends in a word, Korean sets the next word apart, Chinese does not. */
  private static String spaced(String pattern, String number) {
    return switch (Character.UnicodeScript.of(number.codePointBefore(number.length()))) {
      case HANGUL -> pattern.replaceFirst("\\{0}(?=\\p{IsHangul})", "{0} ");
      case HAN -> pattern.replaceFirst("\\{0} (?=\\p{IsHan})", "{0}");
      default -> pattern;
    };
  }

  private String unit(Quantity amount) {
    boolean isOne = amount.isExact() && amount.least().compareTo(BigDecimal.ONE) == 0;
    return language == Language.EN && !isOne ? plural(amount.unit()) : labels.text(amount.unit());
  }

  /** The other label that begins as the unit's own does; else the first there is. */
  private String plural(Node unit) {
    String singular = labels.text(unit);
    List<String> others =
        graph.objects(unit, Vocab.ALT_LABEL).stream()
            .filter(label -> label.getLiteralLanguage().equals("en"))
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList();
    return others.stream()
        .filter(label -> label.startsWith(singular))
        .findFirst()
        .orElse(others.isEmpty() ? singular : others.get(0));
  }
}
