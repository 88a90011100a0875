package io.github.provender.site.facts;

import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparer;
import io.github.provender.compare.Comparison;
import io.github.provender.site.comparison.view.GroupView;
import io.github.provender.site.comparison.view.StateWords;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;

/** Models of one developer, and what is told of each. */
public record DevelopedModels(RelatedModels models, Comparison table) {

  /** Asks of all models at once. */
  public static DevelopedModels of(RelatedModels models, Comparer comparer, Language language) {
    return new DevelopedModels(
        models,
        comparer.compare(
            models.models().stream().map(each -> each.model().node()).toList(), language));
  }

  /** The questions by their groups. */
  public List<GroupView> groups() {
    return GroupView.of(table, false);
  }

  /** How many questions are in that state for the model at that place. */
  public long count(int place, CellState state) {
    return table.rows().stream().filter(row -> row.cells().get(place).state() == state).count();
  }

  /** What the mark of each state means. */
  public Map<CellState, String> words() {
    return StateWords.of(table.language());
  }
}
