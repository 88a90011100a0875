package io.github.provender.compare;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.DisputeIndex;
import io.github.provender.claim.SchemeOrder;
import io.github.provender.claim.StatementRow;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Builds one cell of a comparison from the statements about one model on one aspect. */
final class CellBuilder {
  /** What a cell without values is called, the most telling first. */
  private static final List<DisclosureStatus> TELLING =
      List.of(
          DisclosureStatus.WITHHELD,
          DisclosureStatus.PARTLY_DISCLOSED,
          DisclosureStatus.NOT_MENTIONED,
          DisclosureStatus.UNKNOWN,
          DisclosureStatus.NOT_APPLICABLE);

  private static final Node HAS_QUALIFIER = Vocab.pv("hasQualifier");
  private static final Node CONCERNS = Vocab.pv("concerns");
  private static final Node HAS_SIZE = Vocab.pv("hasSize");

  /** What a training took is the sum of what its parts took. */
  private static final List<Node> SUMMED = List.of(Vocab.pv("hasCost"), Vocab.pv("hasCompute"));

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;
  private final DisputeIndex disputes;
  private final SchemeOrder order;
  private final Language language;
  private final StageOrder stages;

  CellBuilder(
      KnowledgeGraph graph,
      ValueFormatter phrases,
      Bibliography bibliography,
      DisputeIndex disputes,
      SchemeOrder order,
      Language language) {
    this.graph = graph;
    this.phrases = phrases;
    this.bibliography = bibliography;
    this.disputes = disputes;
    this.order = order;
    this.language = language;
    this.stages = new StageOrder(graph);
  }

  /** What makes two statements one value. */
  private record Key(
      Node source,
      Node subject,
      Node property,
      String value,
      List<Node> qualifiers,
      boolean denied) {}

  /** A cell with the statements of the strongest authority in it, which the verdict rests on. */
  record CellResult(Cell cell, List<StatementRow> strongest) {}

  CellResult make(Node model, List<StatementRow> statements) {
    Map<Key, List<StatementRow>> grouped =
        statements.stream()
            .filter(s -> s.kind() != StatementRow.Kind.NONDISCLOSURE)
            .filter(s -> !s.property().equals(Vocab.DIRECTLY_FOLLOWS))
            .sorted(order())
            .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
    List<Value> values = grouped.values().stream().map(this::value).toList();
    List<Nondisclosure> nondisclosures =
        statements.stream()
            .filter(s -> s.kind() == StatementRow.Kind.NONDISCLOSURE)
            .sorted(Comparator.comparing(this::authority).thenComparing(s -> s.claim().getURI()))
            .map(this::nondisclosure)
            .toList();
    DisclosureStatus status = status(values, nondisclosures);
    Cell cell = new Cell(phrases.term(model), status, values, order(statements), nondisclosures);
    return new CellResult(cell, isDisclosed(status) ? strongest(grouped) : List.of());
  }

  private List<Citation> order(List<StatementRow> statements) {
    Set<Node> cited = new HashSet<>();
    return statements.stream()
        .filter(s -> s.property().equals(Vocab.DIRECTLY_FOLLOWS))
        .filter(s -> s.kind() == StatementRow.Kind.STATEMENT)
        .sorted(Comparator.comparing(this::authority).thenComparing(s -> s.claim().getURI()))
        .filter(s -> cited.add(s.claim()))
        .map(bibliography::cite)
        .toList();
  }

  private Key key(StatementRow s) {
    String value =
        phrases.amount(s.value()).isPresent() || graph.has(s.value(), Vocab.TYPE, Vocab.DATA_SHARE)
            ? phrases.text(s.value())
            : s.value().toString();
    boolean denied = s.kind() == StatementRow.Kind.DENIAL;
    return new Key(
        s.ancestor().model(), s.subject(), s.property(), value, qualifiers(s.claim()), denied);
  }

  private List<Node> qualifiers(Node claim) {
    return graph.objects(claim, HAS_QUALIFIER).stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /**
   * The strongest authority first; then the model's own before what is inherited, a sum before what
   * it is the sum of, and so on: by nothing that is another in another language.
   */
  private Comparator<StatementRow> order() {
    return Comparator.comparingInt(this::authority)
        .thenComparingInt(s -> s.ancestor().links().size())
        .thenComparing(s -> !s.subject().equals(s.ancestor().model()))
        .thenComparing(s -> size(s, SUMMED))
        .thenComparingInt(s -> stages.rank(s.subject()))
        .thenComparing(s -> size(s, List.of(HAS_SIZE)))
        .thenComparing(s -> s.subject().toString())
        .thenComparingInt(s -> order.of(s.property()))
        .thenComparing(s -> s.property().toString())
        .thenComparing(s -> s.value().toString())
        .thenComparing(s -> s.claim().toString());
  }

  /** Below zero, so that the greatest amount comes first and what is no amount last. */
  private BigDecimal size(StatementRow statement, List<Node> properties) {
    return phrases
        .amount(statement.value())
        .filter(amount -> properties.contains(statement.property()))
        .map(amount -> amount.inBaseUnits().negate())
        .orElse(BigDecimal.ZERO);
  }

  private int authority(StatementRow statement) {
    return order.of(statement.authority());
  }

  private Value value(List<StatementRow> same) {
    StatementRow first = same.get(0);
    boolean isThing = first.value().isURI() && phrases.amount(first.value()).isEmpty();
    Set<Node> cited = new LinkedHashSet<>();
    return new Value(
        phrases.term(first.subject()),
        stages.step(first.subject()),
        phrases.term(first.property()),
        phrases.text(first.value()),
        phrases.amount(first.value()).map(amount -> Vocab.slug(amount.dimension())).orElse(""),
        qualifiers(first.claim()).stream()
            .filter(qualifier -> !phrases.isToldBy(first.value(), qualifier))
            .map(phrases::term)
            .toList(),
        isThing ? phrases.term(first.value()) : null,
        inherited(first),
        same.stream().anyMatch(disputes::concern),
        first.kind() == StatementRow.Kind.DENIAL,
        same.stream()
            .sorted(Comparator.comparing(this::authority))
            .filter(statement -> cited.add(statement.claim()))
            .map(bibliography::cite)
            .toList());
  }

  private @Nullable Inherited inherited(StatementRow statement) {
    if (statement.ancestor().links().isEmpty()) {
      return null;
    }
    Term from = phrases.term(statement.ancestor().model());
    return new Inherited(from, language.message(statement.ancestor().phrase(), from.label()));
  }

  private Nondisclosure nondisclosure(StatementRow s) {
    DisclosureStatus status = DisclosureStatus.of(Vocab.slug(s.value()));
    String date =
        graph
            .object(s.document(), Vocab.pv("retrievedOn"))
            .map(Node::getLiteralLexicalForm)
            .orElse("");
    String subject =
        s.subject().equals(s.ancestor().model()) ? "" : phrases.term(s.subject()).label();
    String said = language.message("nondisclosure." + status.slug(), date);
    String text = subject.isEmpty() ? said : subject + ": " + said;
    return new Nondisclosure(
        status, subject, text, inherited(s), bibliography.cite(s.of(remarked(s))));
  }

  /** The node of the nondisclosure, which may bear a remark of its own. */
  private Node remarked(StatementRow s) {
    return graph.subjects(CONCERNS, s.subject()).stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(s.claim().getURI() + "#"))
        .findFirst()
        .orElse(s.value());
  }

  /**
   * A value that only others give does not make a developer's nondisclosure a disclosure: where the
   * developer's document leaves the aspect open, the cell says so, and shows what others claim.
   */
  private static DisclosureStatus status(List<Value> values, List<Nondisclosure> nondisclosures) {
    boolean byDeveloper = values.stream().anyMatch(Value::isOfDeveloper);
    boolean isNondisclosed = nondisclosures.stream().anyMatch(n -> n.claim().isDeveloper());
    Set<DisclosureStatus> found =
        nondisclosures.stream()
            .filter(n -> !isNondisclosed || n.claim().isDeveloper())
            .map(Nondisclosure::status)
            .collect(Collectors.toSet());
    boolean isTold = values.stream().anyMatch(value -> !value.isRefuted());
    if (isTold && (byDeveloper || !isNondisclosed)) {
      return found.contains(DisclosureStatus.PARTLY_DISCLOSED)
          ? DisclosureStatus.PARTLY_DISCLOSED
          : DisclosureStatus.DISCLOSED;
    }
    return TELLING.stream().filter(found::contains).findFirst().orElse(DisclosureStatus.NO_CLAIM);
  }

  private static boolean isDisclosed(DisclosureStatus status) {
    return status == DisclosureStatus.DISCLOSED || status == DisclosureStatus.PARTLY_DISCLOSED;
  }

  private List<StatementRow> strongest(Map<Key, List<StatementRow>> grouped) {
    List<StatementRow> all = new ArrayList<>();
    grouped.values().forEach(all::addAll);
    all.removeIf(statement -> bibliography.cite(statement).isRefuted());
    int best = all.stream().mapToInt(this::authority).min().orElse(Integer.MAX_VALUE);
    return all.stream().filter(statement -> authority(statement) == best).toList();
  }
}
