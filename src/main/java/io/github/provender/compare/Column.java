package io.github.provender.compare;

import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import java.util.Optional;

/** Column of a comparison: one model with its cells by aspect. */
public record Column(Comparison comparison, int place) {
  public Term model() {
    return comparison.models().get(place);
  }

  /** What is said of the model on that aspect. */
  public Optional<Cell> cell(String aspect) {
    return comparison.rows().stream()
        .filter(row -> row.aspect().slug().equals(aspect))
        .map(Row::cells)
        .map(cells -> cells.get(place))
        .findFirst();
  }

  /** Who made the model, as far as one is named. */
  public Optional<String> developer() {
    return cell("developer").stream()
        .flatMap(cell -> cell.standing().stream())
        .map(Value::text)
        .findFirst();
  }
}
