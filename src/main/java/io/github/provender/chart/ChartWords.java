package io.github.provender.chart;

import io.github.provender.amount.AmountFormatter;
import io.github.provender.amount.Quantity;
import io.github.provender.chart.spec.Encoding;
import io.github.provender.chart.spec.Encoding.Measure;
import io.github.provender.chart.spec.Kind;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Words of a chart in one language: values, amounts, ticks of an axis. */
public final class ChartWords {
  private static final int DIGITS = 3;
  private static final Pattern SHARE = Pattern.compile("[sS]hare|.*Share");

  private static final String PERCENT = "percent";
  private static final double HUNDRED = 100;

  private final Language language;
  private final ValueFormatter values;
  private final AmountFormatter amounts;

  public ChartWords(KnowledgeGraph graph, Language language) {
    Labels labels = new Labels(graph, language);
    this.language = language;
    this.values = new ValueFormatter(graph, labels);
    this.amounts = new AmountFormatter(graph, labels);
  }

  public Language language() {
    return language;
  }

  /** A thing by its label, a number as people write it, a word of the queries in words. */
  String value(String variable, Node node) {
    if (!node.isLiteral()) {
      return values.text(node);
    }
    String text = node.getLiteralLexicalForm();
    String key = SHARE.matcher(variable).matches() ? "amount.percent" : "amount.number";
    return number(node)
        .map(number -> language.message(key, number))
        .orElseGet(() -> Kind.named(text).map(this::kind).orElse(text));
  }

  /** The kind of a mark in words. */
  public String kind(Kind kind) {
    return language
        .optional("state." + kind.slug())
        .orElseGet(() -> language.message("chart.kind." + kind.slug()));
  }

  /** A figure of a title: in its unit where it has one, rounded to what a title can bear. */
  String figure(Node node, String unit) {
    Optional<BigDecimal> number = number(node);
    return unit.isEmpty() || number.isEmpty()
        ? value("", node)
        : amount(number.get().round(new MathContext(DIGITS)), unit);
  }

  /** The number itself, rounded, in its unit. */
  public String amount(BigDecimal number, String unit) {
    return amount(number, number, unit, "");
  }

  /** A tick of the axis of the amount. */
  public String tick(double tick, Encoding encoding) {
    return encoding.measure() == Measure.SHARE
        ? language.message("amount.percent", tick)
        : amount(rounded(tick), encoding.unit());
  }

  /** What is counted; empty for plain numbers. */
  public String unit(Encoding encoding) {
    return encoding.unit().isEmpty() ? "" : values.text(Vocab.concept("unit", encoding.unit()));
  }

  /**
   * What is written on a length: its share of the whole, or the amount. Percentages are written as
   * they are given, though rounded ones need not add up to the whole.
   */
  public String length(double amount, double share, Encoding encoding) {
    return encoding.measure() == Measure.SHARE
        ? language.message(
            "amount.percent", encoding.unit().equals(PERCENT) ? amount / HUNDRED : share)
        : amount(rounded(amount), encoding.unit());
  }

  /** A number without unit. */
  public String plain(double number) {
    return amount(rounded(number), "");
  }

  private static BigDecimal rounded(double number) {
    return new BigDecimal(number).round(new MathContext(4));
  }

  /** The day since 1970 as a date, as far as a scale tells it. */
  public String date(double day) {
    LocalDate date = LocalDate.ofEpochDay((long) day);
    return date.getDayOfYear() == 1
        ? String.valueOf(date.getYear())
        : date.toString().substring(0, "2024-04".length());
  }

  /** An amount as people write it. */
  String amount(BigDecimal least, @Nullable BigDecimal most, String unit, String stated) {
    if (unit.isEmpty()) {
      return language.message("amount.number", least);
    }
    Node node = Vocab.concept("unit", unit);
    return amounts.text(
        new Quantity(least, most, node, node, BigDecimal.ONE, stated, Optional.empty()));
  }

  /** The numeric value of a literal. */
  static Optional<BigDecimal> number(Node node) {
    if (!node.isLiteral() || !node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())) {
      return Optional.empty();
    }
    return node.getLiteralValue() instanceof Number number && isFinite(number)
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  private static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue());
  }
}
