package io.github.provender.result;

import java.util.List;
import java.util.Set;

/**
 * Row in words.
 *
 * @param parts its text in pieces, some of which stand for things
 * @param used the variables that it says
 */
public record Sentence(List<Cell> parts, Set<String> used) {
  static final Sentence NONE = new Sentence(List.of(), Set.of());

  /** The wording tells the status; a thing is said under whatever variable it stands. */
  boolean says(String variable, Cell cell) {
    return used.contains(variable)
        || (variable.equals("status") && !parts.isEmpty())
        || (!cell.iri().isEmpty() && parts.stream().map(Cell::iri).anyMatch(cell.iri()::equals));
  }

  /** The whole text; empty where the row has no sentence. */
  public String text() {
    return Cell.join(parts, "");
  }
}
