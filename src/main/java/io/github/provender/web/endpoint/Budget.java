package io.github.provender.web.endpoint;

/** What one query may still make of texts and groups; doubling and joining end here. */
final class Budget {
  static final long CHARACTERS = 10_000_000;
  static final long GROUPED_ROWS = 2_000_000;

  private long characters = CHARACTERS;
  private long groupedRows = GROUPED_ROWS;

  void spend(long made) {
    characters -= made;
    if (characters < 0) {
      throw Refusal.tooLarge(
          "the query makes more than "
              + CHARACTERS
              + " characters of text with CONCAT, GROUP_CONCAT, REPLACE and their like");
    }
  }

  void group() {
    if (--groupedRows < 0) {
      throw Refusal.tooLarge("the query groups more than " + GROUPED_ROWS + " rows");
    }
  }
}
