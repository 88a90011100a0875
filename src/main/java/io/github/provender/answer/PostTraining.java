package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.answer.data.Sizes;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * How much data was used after pre-training, or else of what kinds; nothing where nobody has
 * looked, since there may have been no such training.
 */
record PostTraining(Facts facts) implements Question {
  private static final String SIZE = "post-training-data-size";
  private static final String DATA = "post-training-data";

  @Override
  public String key() {
    return "post-training";
  }

  @Override
  public List<String> aspects() {
    return List.of(SIZE, DATA);
  }

  @Override
  public List<Clause> of(Column column) {
    List<Value> all = Sizes.firstHand(facts.told(column, SIZE, "hasSize"));
    List<Value> sizes = facts.sizes(column).ofLaterTraining(all);
    if (!sizes.isEmpty()) {
      String amounts = facts.figures().amounts(sizes, all);
      List<Part> parts = new ArrayList<>();
      parts.add(facts.part(sizes, "answer.post-size", facts.name(column, sizes), amounts));
      parts.addAll(facts.partly(column, SIZE, "post-training-amount"));
      parts.addAll(facts.untoldBeside(column, SIZE, "post-training-amount", all));
      return List.of(new Told(parts));
    }
    List<Value> kinds =
        facts.told(column, DATA, "hasContent", "hasModality", "isDerivedFromDataset");
    List<Clause> clauses = new ArrayList<>();
    PreTraining.named(facts, "answer.post-kinds", facts.name(column, kinds), kinds, 0, false)
        .ifPresent(part -> clauses.add(new Told(List.of(part))));
    if (state(column, SIZE) != CellState.NO_CLAIM) {
      clauses.add(facts.untold(column, SIZE, "post-training-amount"));
    } else if (kinds.isEmpty() && state(column, DATA) != CellState.NO_CLAIM) {
      clauses.add(facts.untold(column, DATA, "post-training-data"));
    }
    return clauses;
  }

  private static CellState state(Column column, String aspect) {
    return column.cell(aspect).map(Cell::state).orElse(CellState.NO_CLAIM);
  }
}
