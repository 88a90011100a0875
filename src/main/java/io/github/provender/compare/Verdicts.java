package io.github.provender.compare;

import io.github.provender.amount.Quantity;
import io.github.provender.claim.StatementRow;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.CellBuilder.CellResult;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says who tells what a row asks, and whether single values are the same. */
final class Verdicts {
  private static final Node ESTIMATED = Vocab.concept("nature", "estimated");
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");
  private static final Node SINGLE_VALUED = Vocab.pv("singleValued");
  private static final Node IS_COMPARED = Vocab.pv("isCompared");
  private static final Node FALSE = NodeFactory.createLiteralByValue(false);
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final VerdictWords words;

  Verdicts(KnowledgeGraph graph, ValueFormatter phrases, Language language) {
    this.graph = graph;
    this.phrases = phrases;
    this.words = new VerdictWords(language);
  }

  /** The verdict on a row, and the same in words. */
  record RowVerdict(Verdict verdict, String words) {}

  RowVerdict judge(List<CellResult> results) {
    List<Cell> cells = results.stream().map(CellResult::cell).toList();
    Verdict verdict = VerdictWords.verdict(cells, () -> judgeTold(results));
    return new RowVerdict(verdict, words.of(cells, verdict));
  }

  private Verdict judgeTold(List<CellResult> cells) {
    boolean isSingle =
        cells.stream()
            .flatMap(cell -> cell.strongest().stream())
            .allMatch(
                s ->
                    graph.has(s.property(), SINGLE_VALUED, TRUE)
                        && !graph.has(s.aspect(), IS_COMPARED, FALSE));
    if (!isSingle || cells.stream().anyMatch(c -> c.strongest().isEmpty()) || !comparable(cells)) {
      return Verdict.TOLD;
    }
    return alike(cells) ? Verdict.SAME : Verdict.DIFFERS;
  }

  /** Amounts of one dimension, none of them an estimate or of one stage where others are not. */
  private boolean comparable(List<CellResult> cells) {
    Set<Node> shared = new HashSet<>(dimensions(cells.get(0)));
    cells.forEach(cell -> shared.retainAll(dimensions(cell)));
    boolean isAmount = cells.stream().anyMatch(cell -> !dimensions(cell).isEmpty());
    return !isAmount
        || (!shared.isEmpty()
            && isOneKind(cells, statement -> ESTIMATED.equals(statement.nature()))
            && isOneKind(cells, this::isOfStage));
  }

  private static boolean isOneKind(
      List<CellResult> cells, java.util.function.Predicate<StatementRow> kind) {
    return cells.stream().map(cell -> cell.strongest().stream().allMatch(kind)).distinct().count()
        == 1;
  }

  private boolean isOfStage(StatementRow statement) {
    return graph.has(statement.subject(), Vocab.TYPE, TRAINING_STAGE);
  }

  private Set<Node> dimensions(CellResult cell) {
    return cell.strongest().stream()
        .flatMap(s -> amount(s).stream())
        .map(Quantity::dimension)
        .collect(Collectors.toSet());
  }

  private Optional<Quantity> amount(StatementRow statement) {
    return phrases.amount(statement.value());
  }

  private boolean alike(List<CellResult> cells) {
    CellResult first = cells.get(0);
    return cells.stream().skip(1).allMatch(other -> within(first, other) && within(other, first));
  }

  /** Whether each statement of the one has its like in the other. */
  private boolean within(CellResult one, CellResult other) {
    return one.strongest().stream()
        .allMatch(s -> other.strongest().stream().anyMatch(o -> alike(s, o)));
  }

  private boolean alike(StatementRow a, StatementRow b) {
    if (!a.property().equals(b.property()) || a.kind() != b.kind()) {
      return false;
    }
    Optional<Quantity> first = amount(a);
    Optional<Quantity> second = amount(b);
    if (first.isPresent() && second.isPresent()) {
      return first.get().overlaps(second.get());
    }
    return a.value().equals(b.value()) || phrases.text(a.value()).equals(phrases.text(b.value()));
  }
}
