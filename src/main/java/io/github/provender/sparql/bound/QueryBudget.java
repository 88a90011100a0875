package io.github.provender.sparql.bound;

import io.github.provender.http.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * Query budget: what one query may still make of texts and groups; doubling and joining end here.
 *
 * <p>ARQ takes whatever is thrown within a FILTER for a row that does not fit. So the refusal is
 * kept, and must be asked for before the result is used.
 */
public final class QueryBudget {
  static final long CHARACTERS = 10_000_000;
  static final long GROUPED_ROWS = 2_000_000;

  /** The longest text that a pattern is held against. */
  static final int MAX_TEXT_LENGTH = 100_000;

  private long characters = CHARACTERS;
  private long groupedRows = GROUPED_ROWS;
  private final Runnable whenSpent;
  private @Nullable HttpProblem refusal;

  /**
   * @param whenSpent ends the query, since ARQ would go on with the next row
   */
  public QueryBudget(Runnable whenSpent) {
    this.whenSpent = whenSpent;
  }

  void spend(long made) {
    characters -= made;
    if (characters < 0) {
      refuse(
          "the query makes more than "
              + CHARACTERS
              + " characters of text with CONCAT, GROUP_CONCAT, REPLACE and their like");
    }
  }

  void group() {
    if (--groupedRows < 0) {
      refuse("the query groups more than " + GROUPED_ROWS + " rows");
    }
  }

  void match(String text) {
    if (text.length() > MAX_TEXT_LENGTH) {
      refuse(
          "a regular expression is held against texts of at most "
              + MAX_TEXT_LENGTH
              + " characters");
    }
  }

  private void refuse(String detail) {
    if (refusal == null) {
      refusal = HttpProblem.tooLarge(detail);
      whenSpent.run();
    }
    throw refusal;
  }

  /** Throws where the query went beyond its budget, even if ARQ went on after that. */
  public void check() {
    if (refusal != null) {
      throw refusal;
    }
  }
}
