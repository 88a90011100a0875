package io.github.provender.compare;

import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of one model on one aspect.
 *
 * @param order the claims that give the order of its stages, which their numbers show
 */
public record Cell(
    Term model,
    DisclosureStatus status,
    List<Value> values,
    List<Citation> order,
    List<Nondisclosure> nondisclosures) {

  /** All that it cites. */
  public Stream<Citation> citations() {
    return Stream.of(
            values.stream().flatMap(value -> value.claims().stream()),
            order.stream(),
            nondisclosures.stream().map(Nondisclosure::claim))
        .flatMap(cited -> cited);
  }

  /** What is said to be so, and not found wrong. */
  public List<Value> standing() {
    return values.stream().filter(value -> !value.isRefuted() && !value.denied()).toList();
  }

  /** Who tells: the developer, only others, or nobody. */
  public CellState state() {
    boolean isToldByOthers = values.stream().anyMatch(value -> !value.isRefuted());
    boolean isToldByDeveloper = values.stream().anyMatch(Value::isOfDeveloper);
    if (isToldByOthers && !isToldByDeveloper && status != DisclosureStatus.WITHHELD) {
      return CellState.SECOND_HAND;
    }
    return switch (status) {
      case DISCLOSED -> CellState.TOLD;
      case PARTLY_DISCLOSED -> CellState.IN_PART;
      case WITHHELD -> CellState.WITHHELD;
      case NOT_MENTIONED -> CellState.NOT_MENTIONED;
      case UNKNOWN -> CellState.UNKNOWN;
      case NOT_APPLICABLE -> CellState.NOT_APPLICABLE;
      case NO_CLAIM -> CellState.NO_CLAIM;
    };
  }
}
