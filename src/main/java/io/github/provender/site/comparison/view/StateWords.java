package io.github.provender.site.comparison.view;

import io.github.provender.compare.CellState;
import io.github.provender.text.Language;
import java.util.EnumMap;
import java.util.Map;

/** Legend of the marks of states. */
public final class StateWords {
  private StateWords() {}

  /** What the mark of each state means. */
  public static Map<CellState, String> of(Language language) {
    Map<CellState, String> words = new EnumMap<>(CellState.class);
    for (CellState state : CellState.values()) {
      boolean isTold = state == CellState.TOLD;
      words.put(state, language.message(isTold ? "mark.told" : "state." + state.slug()));
    }
    return words;
  }
}
