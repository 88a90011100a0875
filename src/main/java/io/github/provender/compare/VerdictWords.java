package io.github.provender.compare;

import io.github.provender.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The verdict on a row in words: who tells, and whether single values are the same. */
record VerdictWords(Language language) {

  /**
   * The verdict by the states of the cells.
   *
   * @param allTold the verdict where each developer tells
   */
  static Verdict verdict(List<Cell> cells, Supplier<Verdict> allTold) {
    Set<CellState> different = states(cells);
    if (different.size() > 1) {
      boolean isTold = different.stream().anyMatch(CellState::isTold);
      return isTold ? Verdict.ONE_SIDED : Verdict.UNTOLD;
    }
    if (different.contains(CellState.TOLD) && cells.size() > 1) {
      return allTold.get();
    }
    return different.stream().allMatch(CellState::isTold) ? Verdict.TOLD : Verdict.UNTOLD;
  }

  private static Set<CellState> states(List<Cell> cells) {
    Set<CellState> states = EnumSet.noneOf(CellState.class);
    cells.forEach(cell -> states.add(cell.state()));
    return states;
  }

  String of(List<Cell> cells, Verdict verdict) {
    if (states(cells).size() > 1) {
      return unequal(cells);
    }
    String word = word(cells.get(0));
    if (cells.size() == 1) {
      return word;
    }
    boolean isJudged = verdict == Verdict.SAME || verdict == Verdict.DIFFERS;
    String end = isJudged ? language.message("verdict." + verdict.slug()) : "";
    return language.message(cells.size() == 2 ? "verdict.both" : "verdict.all", word) + end;
  }

  private String word(Cell cell) {
    return language.message("state." + cell.state().slug());
  }

  /** Each model with its state; of many, how many and which are told. */
  private String unequal(List<Cell> cells) {
    List<Cell> told = cells.stream().filter(cell -> cell.state().isTold()).toList();
    if (cells.size() > 2 && !told.isEmpty()) {
      String names =
          told.stream().map(cell -> cell.model().label()).collect(Collectors.joining(", "));
      return language.message("verdict.of", told.size(), cells.size(), names);
    }
    return cells.stream()
        .map(cell -> language.message("verdict.each", cell.model().label(), word(cell)))
        .collect(Collectors.joining(" · "));
  }
}
