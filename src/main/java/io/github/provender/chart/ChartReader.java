package io.github.provender.chart;

import io.github.provender.chart.spec.Encoding;
import io.github.provender.chart.spec.Encoding.Measure;
import io.github.provender.chart.spec.Kind;
import io.github.provender.chart.spec.Mark;
import io.github.provender.chart.spec.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Reads rows as marks.
 *
 * @param heads what people call the column of a variable
 */
public record ChartReader(Encoding encoding, ChartWords words, UnaryOperator<String> heads) {
  /** Greater numbers have no place on a scale of doubles. */
  private static final double MOST = 1e300;

  private static final List<Role> TOLD =
      List.of(Role.LABEL, Role.ROW, Role.OF, Role.PART, Role.X, Role.Y, Role.KIND, Role.ASIDE);

  /** The chart of these rows; a row without what its mark needs is counted as omitted. */
  public ChartData read(String name, String title, String description, List<Binding> rows) {
    List<Datum> data = rows.stream().map(this::datum).filter(this::canStand).toList();
    boolean isTime = rows.stream().anyMatch(row -> day(row, Role.X).isPresent());
    Scale.Type amount = encoding.measure() == Measure.LOG ? Scale.Type.LOG : Scale.Type.LINEAR;
    boolean isPoints = encoding.mark() == Mark.POINTS;
    return new ChartData(
        name,
        title,
        description,
        encoding,
        data,
        Scale.of(isTime ? Scale.Type.TIME : isPoints ? Scale.Type.LINEAR : amount, lengths(data)),
        Scale.of(amount, present(data.stream().map(Datum::y))),
        encoding.column(Role.ASIDE).map(heads).orElse(""),
        rows.size() - data.size(),
        words);
  }

  private boolean canStand(Datum datum) {
    boolean isPoints = encoding.mark() == Mark.POINTS;
    OptionalDouble amount = isPoints ? datum.y() : datum.x();
    return datum.x().isPresent()
        && Math.abs(datum.x().getAsDouble()) <= MOST
        && (amount.isEmpty() || isOnScale(amount.getAsDouble()));
  }

  private boolean isOnScale(double amount) {
    boolean isPositive = encoding.measure() == Measure.LOG;
    boolean isLength = encoding.mark() == Mark.BARS;
    return Math.abs(amount) <= MOST && (isPositive ? amount > 0 : !isLength || amount >= 0);
  }

  /** What the axis from left to right has to hold: of bars, each line's length. */
  private List<Double> lengths(List<Datum> data) {
    if (encoding.mark() != Mark.BARS) {
      return present(data.stream().map(Datum::x));
    }
    if (encoding.measure() == Measure.SHARE) {
      return List.of(0.0, 1.0);
    }
    Map<String, Double> sums =
        data.stream()
            .collect(
                Collectors.groupingBy(
                    Datum::row, Collectors.summingDouble(datum -> datum.x().orElse(0))));
    return List.copyOf(sums.values());
  }

  private static List<Double> present(Stream<OptionalDouble> values) {
    return values.filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).toList();
  }

  private Datum datum(Binding row) {
    Kind kind =
        node(row, Role.KIND)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .flatMap(Kind::named)
            .orElse(Kind.PLAIN);
    return new Datum(
        name(row),
        place(row, Role.X, kind),
        place(row, Role.Y, kind),
        text(row, Role.PART),
        kind,
        text(row, Role.LABEL),
        text(row, Role.ASIDE),
        link(row),
        described(row));
  }

  private String name(Binding row) {
    return Stream.of(Role.ROW, Role.OF)
        .map(role -> text(row, role))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A thing that the row names may be led to where no column is there for that. */
  private String link(Binding row) {
    return Stream.of(Role.LINK, Role.LABEL, Role.ROW)
        .flatMap(role -> node(row, role).stream())
        .filter(Node::isURI)
        .map(Node::getURI)
        .findFirst()
        .orElse("");
  }

  /** Of an amount with two ends the middle; that end alone where only one is told. */
  private OptionalDouble place(Binding row, Role role, Kind kind) {
    OptionalDouble day = day(row, role);
    Optional<BigDecimal> least = node(row, role).flatMap(ChartWords::number);
    if (day.isPresent() || least.isEmpty()) {
      return day;
    }
    double from = least.get().doubleValue();
    double to = (role == encoding.amount() ? most(row) : least).orElse(least.get()).doubleValue();
    return OptionalDouble.of(
        switch (kind) {
          case AT_LEAST -> from;
          case AT_MOST -> to;
          default -> from / 2 + to / 2;
        });
  }

  private OptionalDouble day(Binding row, Role role) {
    return node(row, role).map(Days::of).orElse(OptionalDouble.empty());
  }

  private Optional<BigDecimal> most(Binding row) {
    return node(row, Role.MOST).flatMap(ChartWords::number);
  }

  private String described(Binding row) {
    List<String> lines = new ArrayList<>();
    for (Role role : TOLD) {
      String text = text(row, role);
      if (!text.isEmpty()) {
        lines.add(heads.apply(encoding.column(role).orElse("")) + ": " + text);
      }
    }
    return lines.stream().distinct().collect(Collectors.joining("\n"));
  }

  private String text(Binding row, Role role) {
    Optional<Node> node = node(row, role);
    if (node.isEmpty()) {
      return "";
    }
    Optional<BigDecimal> number = ChartWords.number(node.get());
    return role == encoding.amount() && number.isPresent()
        ? amount(row, number.get())
        : words.value(encoding.column(role).orElse(""), node.get());
  }

  /** Where no column has the upper end, the number is all; where one has, it may be open. */
  private String amount(Binding row, BigDecimal least) {
    String stated = node(row, Role.STATED).map(Node::getLiteralLexicalForm).orElse("");
    return encoding.column(Role.MOST).isEmpty()
        ? words.amount(least, encoding.unit())
        : words.amount(least, most(row).orElse(null), encoding.unit(), stated);
  }

  private Optional<Node> node(Binding row, Role role) {
    return encoding.column(role).map(variable -> row.get(Var.alloc(variable)));
  }
}
