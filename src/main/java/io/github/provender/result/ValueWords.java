package io.github.provender.result;

import io.github.provender.amount.AmountFormatter;
import io.github.provender.amount.Quantity;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Says the values of a row in the reader's language: things by label, codes and amounts in words.
 */
final class ValueWords {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** What stands in these is quoted, even where it looks like a code. */
  private static final Pattern QUOTED =
      Pattern.compile("marker|[a-zA-Z]*[uU]rl|version|quotation|label|where|asStated");

  private static final Pattern LOCATOR = Pattern.compile("locator[0-9]?");
  private static final Pattern SHARE = Pattern.compile(".+Share");

  /** By which rows tell that nothing is told; the status says which way. */
  private static final Node WITHHOLDS_ASPECT = Vocab.pv("withholdsAspect");

  private static final Node PERCENT = Vocab.concept("unit", "percent");

  private final KnowledgeGraph graph;
  private final Language language;
  private final ValueFormatter formatter;
  private final AmountFormatter amounts;

  ValueWords(KnowledgeGraph graph, Labels labels, ValueFormatter formatter) {
    this.graph = graph;
    this.language = labels.language();
    this.formatter = formatter;
    this.amounts = new AmountFormatter(graph, labels);
  }

  /**
   * The value in words.
   *
   * @param isPlaced whether another column tells whose training a stage is of
   */
  RowValue of(String variable, Node node, boolean isPlaced) {
    if (node.isURI()) {
      return new RowValue(node, Vocab.slug(node), thing(node, isPlaced));
    }
    String slug = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return new RowValue(node, slug, Cell.plain(literal(variable, node, slug)));
  }

  private Cell thing(Node node, boolean isPlaced) {
    if (node.equals(WITHHOLDS_ASPECT)) {
      return Cell.EMPTY;
    }
    String text =
        isClaim(node)
            ? Vocab.slug(node)
            : !isPlaced && graph.has(Node.ANY, Vocab.HAS_STAGE, node)
                ? formatter.name(node).label()
                : formatter.text(node);
    return new Cell(text, node.getURI());
  }

  static boolean isClaim(Node node) {
    return node.isURI()
        && node.getURI().startsWith(Vocab.ID + "claim/")
        && node.getURI().indexOf('#') < 0;
  }

  private String literal(String variable, Node node, String text) {
    if (LOCATOR.matcher(variable).matches()) {
      return language.place(text);
    }
    if (node.isLiteral() && node.getLiteralValue() instanceof Number number) {
      return language.message(
          SHARE.matcher(variable).matches() ? "amount.percent" : "amount.number", number);
    }
    return CODE.matcher(text).matches() && !QUOTED.matcher(variable).matches()
        ? language.messageOr("value." + text, text)
        : text;
  }

  /**
   * The amount that the ends, the unit and the wording of a row make; without a column for the unit
   * it is a share.
   */
  Optional<String> amount(Map<String, RowValue> row, boolean hasUnit) {
    String stated = first(row, "asStated").map(Node::getLiteralLexicalForm).orElse("");
    Optional<Node> unit = hasUnit ? first(row, "unit") : Optional.of(PERCENT);
    Optional<BigDecimal> least = first(row, "least", "minimum").flatMap(ValueWords::number);
    if (least.isEmpty() || unit.isEmpty()) {
      return stated.isEmpty() ? Optional.empty() : Optional.of("“" + stated + "”");
    }
    return Optional.of(
        amounts.text(
            new Quantity(
                least.get(),
                first(row, "most", "maximum").flatMap(ValueWords::number).orElse(null),
                unit.get(),
                unit.get(),
                BigDecimal.ONE,
                stated,
                Optional.empty())));
  }

  private static Optional<Node> first(Map<String, RowValue> row, String... names) {
    return Stream.of(names)
        .map(row::get)
        .flatMap(Stream::ofNullable)
        .map(RowValue::node)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static Optional<BigDecimal> number(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }
}
