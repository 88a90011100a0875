package io.github.provender.overview;

import io.github.provender.amount.Quantity;
import io.github.provender.compare.CellState;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reader of the rows that an overview is made of. */
record OverviewReader(KnowledgeGraph graph) {
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node HAS_PARAMETER_COUNT = Vocab.pv("hasParameterCount");
  private static final Node HAS_SIZE = Vocab.pv("hasSize");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final Node DEVELOPER = Vocab.concept("authority", "developer");

  private static final Map<String, CellState> STATES =
      Stream.of(CellState.values()).collect(Collectors.toMap(CellState::slug, state -> state));

  private static final Comparator<Size> SMALLER =
      Comparator.comparing(Size::figure)
          .thenComparing(size -> size.claim().getURI(), Comparator.reverseOrder());

  Overview read(List<Binding> states, List<Binding> sizes) {
    Map<Node, List<Binding>> amounts =
        sizes.stream().collect(Collectors.groupingBy(row -> get(row, "model")));
    List<ModelOverview> models =
        states.stream()
            .collect(
                Collectors.groupingBy(
                    row -> get(row, "model"), LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(entry -> model(entry.getKey(), entry.getValue(), amounts))
            .toList();
    return new Overview(groups(states), models);
  }

  /** Each model has a row for each aspect, in the order of the scheme. */
  private static Map<Node, List<Node>> groups(List<Binding> states) {
    Map<Node, List<Node>> groups = new LinkedHashMap<>();
    Set<Node> seen = new HashSet<>();
    states.stream()
        .filter(row -> seen.add(get(row, "aspect")))
        .forEach(
            row ->
                groups
                    .computeIfAbsent(get(row, "group"), group -> new ArrayList<>())
                    .add(get(row, "aspect")));
    return groups;
  }

  private ModelOverview model(Node model, List<Binding> rows, Map<Node, List<Binding>> amounts) {
    Map<Node, CellState> states = new LinkedHashMap<>();
    rows.forEach(row -> states.put(get(row, "aspect"), state(row)));
    List<Binding> sizes = amounts.getOrDefault(model, List.of());
    return new ModelOverview(
        model,
        optional(rows.get(0), "developer"),
        optional(rows.get(0), "released").map(Node::getLiteralLexicalForm).orElse(""),
        states,
        mostSaid(sizes),
        largest(sizes),
        graph.subjects(IS_ABOUT, model).size());
  }

  private static CellState state(Binding row) {
    return STATES.getOrDefault(get(row, "state").getLiteralLexicalForm(), CellState.NO_CLAIM);
  }

  /** The number of parameters that the developer gives, or else that others give, most often. */
  private Optional<Size> mostSaid(List<Binding> rows) {
    List<Size> sizes = sizes(rows, HAS_PARAMETER_COUNT);
    Map<BigDecimal, Long> times =
        sizes.stream()
            .filter(Size::isOfDeveloper)
            .collect(Collectors.groupingBy(Size::figure, Collectors.counting()));
    return sizes.stream()
        .max(
            Comparator.comparing(Size::isOfDeveloper)
                .thenComparing(size -> times.getOrDefault(size.figure(), 0L))
                .thenComparing(SMALLER));
  }

  /** The largest amount that the developer gives, or else that others give: the rest is parts. */
  private Optional<Size> largest(List<Binding> rows) {
    return sizes(rows, HAS_SIZE).stream()
        .max(
            Comparator.comparing(Size::isOwn)
                .thenComparing(Size::isOfDeveloper)
                .thenComparing(SMALLER));
  }

  private List<Size> sizes(List<Binding> rows, Node property) {
    return rows.stream()
        .filter(row -> get(row, "property").equals(property))
        .map(this::size)
        .toList();
  }

  private Size size(Binding row) {
    return new Size(
        get(row, "quantity"),
        figure(get(row, "quantity")),
        get(row, "claim"),
        get(row, "authority").equals(DEVELOPER),
        Optional.of(get(row, "trained")).filter(trained -> isBase(get(row, "model"), trained)));
  }

  private BigDecimal figure(Node quantity) {
    return Quantity.of(graph, quantity).map(Quantity::figure).orElseThrow();
  }

  private boolean isBase(Node model, Node trained) {
    return !model.equals(trained)
        && graph.objects(model, IS_SNAPSHOT_OF).stream().noneMatch(of -> !isBase(of, trained));
  }

  private static Optional<Node> optional(Binding row, String name) {
    return Optional.ofNullable(row.get(Var.alloc(name)));
  }

  private static Node get(Binding row, String name) {
    return optional(row, name)
        .orElseThrow(() -> new IllegalStateException("the query leaves ?" + name + " unbound"));
  }
}
