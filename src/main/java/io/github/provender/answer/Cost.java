package io.github.provender.answer;

import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import java.util.List;

/** What the training cost, the sum first; where nobody gives one, the compute it took. */
record Cost(Facts facts, List<Column> columns) implements Question {
  private static final int MANY = 4;

  @Override
  public String key() {
    return aspect();
  }

  private String aspect() {
    boolean isTold =
        columns.stream()
            .flatMap(column -> column.cell("cost").stream())
            .map(cell -> cell.state())
            .anyMatch(CellState::isTold);
    return isTold ? "cost" : "compute";
  }

  @Override
  public List<Clause> of(Column column) {
    List<Value> sums = facts.told(column, aspect(), "hasCost", "hasCompute");
    if (sums.isEmpty()) {
      return List.of(facts.untold(column, aspect(), aspect()));
    }
    return List.of(
        new Told(
            List.of(
                facts.part(
                    sums.stream().limit(MANY).toList(),
                    "answer." + aspect(),
                    facts.name(column, sums),
                    facts.figures().amounts(sums, sums)))));
  }
}
