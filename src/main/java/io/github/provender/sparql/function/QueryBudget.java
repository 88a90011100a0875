package io.github.provender.sparql.function;

import io.github.provender.http.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * Query budget: what one query may still make of texts and groups; doubling and joining end here.
 */
public final class QueryBudget {
  static final long CHARACTERS = 10_000_000;
  static final long GROUPED_ROWS = 2_000_000;

  /** From this size on a call takes so long that it is worth a look at the clock. */
  private static final int LONG = 1_000;

  private long characters = CHARACTERS;
  private long groupedRows = GROUPED_ROWS;
  private final Runnable clock;
  private @Nullable HttpProblem refusal;

  /**
   * @param clock throws once the time of the query is up
   */
  public QueryBudget(Runnable clock) {
    this.clock = clock;
  }

  void spend(long made) {
    characters -= made;
    if (characters < 0) {
      throw refusal(
          "the query makes more than "
              + CHARACTERS
              + " characters of text with CONCAT, GROUP_CONCAT, REPLACE and their like");
    }
    look(made);
  }

  /** How much text may still be made. */
  long left() {
    return characters;
  }

  /** One row more goes into a group. */
  public void group() {
    if (--groupedRows < 0) {
      throw refusal("the query groups more than " + GROUPED_ROWS + " rows");
    }
  }

  /** Looks at the clock before a call of that size. */
  void look(long size) {
    if (size >= LONG) {
      clock.run();
    }
  }

  /** Ends the query; kept too, should anything have stopped the error on its way. */
  QueryEnded refusal(String detail) {
    HttpProblem first = refusal;
    if (first == null) {
      first = HttpProblem.tooLarge(detail);
      refusal = first;
    }
    return QueryEnded.by(first);
  }

  /** Throws where the query went beyond its budget, even if ARQ went on after that. */
  public void check() {
    if (refusal != null) {
      throw refusal;
    }
  }
}
