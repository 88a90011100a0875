package io.github.provender.amount;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * An amount as the graph holds it: an interval with one unit.
 *
 * @param least the lower end in the unit
 * @param most the upper end in the unit; null where it is open
 * @param dimension the unit that all units of this kind are multiples of, so that amounts in them
 *     can be compared
 * @param factor how many of those one unit is
 * @param asStated the figure or words of the source; empty where they are not kept
 * @param counted the hardware of which this is the number, where languages have a word for it
 */
public record Quantity(
    BigDecimal least,
    @Nullable BigDecimal most,
    Node unit,
    Node dimension,
    BigDecimal factor,
    String asStated,
    Optional<Node> counted) {
  private static final Node BASE_UNIT = Vocab.pv("hasBaseUnit");
  private static final Node IN_BASE_UNITS = Vocab.pv("inBaseUnits");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal WIDE = BigDecimal.valueOf(4);
  private static final Node HAS_DEVICE_COUNT = Vocab.pv("hasDeviceCount");
  private static final Node USES_HARDWARE = Vocab.pv("usesHardware");
  static final Node PATTERN = Vocab.pv("pattern");

  /** Reads a quantity node; empty where it lacks its least value or its unit. */
  public static Optional<Quantity> of(KnowledgeGraph graph, Node quantity) {
    Optional<Node> least = graph.object(quantity, Vocab.MIN_VALUE);
    Optional<Node> unit = graph.object(quantity, Vocab.HAS_UNIT);
    if (least.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Quantity(
            number(least.get()),
            graph.object(quantity, Vocab.MAX_VALUE).map(Quantity::number).orElse(null),
            unit.get(),
            graph.object(unit.get(), BASE_UNIT).orElse(unit.get()),
            graph.object(unit.get(), IN_BASE_UNITS).map(Quantity::number).orElse(BigDecimal.ONE),
            graph.objects(quantity, Vocab.AS_STATED).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(""),
            counted(graph, quantity)));
  }

  private static Optional<Node> counted(KnowledgeGraph graph, Node quantity) {
    return graph.subjects(HAS_DEVICE_COUNT, quantity).stream()
        .flatMap(activity -> graph.objects(activity, USES_HARDWARE).stream())
        .filter(hardware -> graph.has(hardware, PATTERN, Node.ANY))
        .findFirst();
  }

  private static BigDecimal number(Node literal) {
    return new BigDecimal(literal.getLiteralLexicalForm());
  }

  /**
   * Sort key: the source's own figure, else the middle of the interval; the one end where the other
   * is open, and the lower one of a wide interval, such as thousands.
   */
  public BigDecimal figure() {
    return Stated.within(this).orElseGet(this::middle);
  }

  private BigDecimal middle() {
    BigDecimal end = most;
    if (end == null || least.signum() == 0) {
      return end == null ? least : end;
    }
    return end.compareTo(least.multiply(WIDE)) > 0 ? least : least.add(end).divide(TWO);
  }

  /** The lower end in the unit that all units of this kind are multiples of. */
  public BigDecimal inBaseUnits() {
    return least.multiply(factor);
  }

  /** The upper end in that unit; the lower one where an amount has no upper. */
  public BigDecimal mostInBaseUnits() {
    return (most == null ? least : most).multiply(factor);
  }

  /** Two amounts agree when they are of one dimension and their intervals overlap. */
  public boolean overlaps(Quantity other) {
    return dimension.equals(other.dimension)
        && isNotBelow(most, factor, other.least, other.factor)
        && isNotBelow(other.most, other.factor, least, factor);
  }

  /** Whether all that another amount of the same dimension may be lies within this one. */
  public boolean contains(Quantity other) {
    return dimension.equals(other.dimension)
        && inBaseUnits().compareTo(other.inBaseUnits()) <= 0
        && (most == null
            || (other.most != null && isNotBelow(most, factor, other.most, other.factor)));
  }

  private static boolean isNotBelow(
      @Nullable BigDecimal most, BigDecimal factor, BigDecimal least, BigDecimal otherFactor) {
    return most == null || most.multiply(factor).compareTo(least.multiply(otherFactor)) >= 0;
  }

  boolean isExact() {
    return most != null && least.compareTo(most) == 0;
  }
}
