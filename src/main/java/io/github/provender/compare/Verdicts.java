package io.github.provender.compare;

import io.github.provender.claim.Quantity;
import io.github.provender.claim.StatementRow;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.compare.Comparison.Verdict;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Decides the verdict on a row by what the strongest authority says in each cell. */
final class Verdicts {
  private static final Node ESTIMATED = Vocab.concept("nature", "estimated");
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final Language language;

  Verdicts(KnowledgeGraph graph, ValueFormatter phrases, Language language) {
    this.graph = graph;
    this.phrases = phrases;
    this.language = language;
  }

  RowVerdict judge(List<CellResult> cells) {
    List<CellResult> filled = cells.stream().filter(cell -> !cell.strongest().isEmpty()).toList();
    if (filled.isEmpty()) {
      return because(Verdict.UNKNOWN, "why.unknown");
    }
    if (filled.size() < cells.size()) {
      String known =
          filled.stream().map(c -> c.cell().model().label()).collect(Collectors.joining(", "));
      return because(Verdict.ONE_SIDED, "why.one-sided", known);
    }
    if (cells.size() == 1) {
      return because(Verdict.SAME, "why.single");
    }
    return incomparable(cells)
        .orElseGet(
            () ->
                alike(cells)
                    ? because(Verdict.SAME, "why.same")
                    : because(Verdict.DIFFERS, "why.differs"));
  }

  private RowVerdict because(Verdict verdict, String key, Object... arguments) {
    return new RowVerdict(verdict, language.message(key, arguments));
  }

  private Optional<RowVerdict> incomparable(List<CellResult> cells) {
    boolean amountsOnly =
        cells.stream().allMatch(c -> c.strongest().stream().anyMatch(s -> amount(s).isPresent()));
    if (!amountsOnly) {
      return Optional.empty();
    }
    Set<Node> shared = new HashSet<>(units(cells.get(0)));
    cells.forEach(cell -> shared.retainAll(units(cell)));
    if (shared.isEmpty()) {
      return Optional.of(because(Verdict.INCOMPARABLE, "why.units"));
    }
    Set<Boolean> estimates =
        cells.stream()
            .map(c -> c.strongest().stream().allMatch(s -> ESTIMATED.equals(s.nature())))
            .collect(Collectors.toSet());
    if (estimates.size() > 1) {
      return Optional.of(because(Verdict.INCOMPARABLE, "why.estimate"));
    }
    Set<Boolean> stages =
        cells.stream()
            .map(c -> c.strongest().stream().allMatch(this::isOfStage))
            .collect(Collectors.toSet());
    return stages.size() > 1
        ? Optional.of(because(Verdict.INCOMPARABLE, "why.stage"))
        : Optional.empty();
  }

  private boolean isOfStage(StatementRow statement) {
    return graph.has(statement.subject(), Vocab.TYPE, TRAINING_STAGE);
  }

  private Set<Node> units(CellResult cell) {
    return cell.strongest().stream()
        .flatMap(s -> amount(s).stream())
        .map(Quantity::unit)
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
