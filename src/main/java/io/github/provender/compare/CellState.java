package io.github.provender.compare;

/** Who tells what a row asks of one model, or what kind of silence there is. */
public enum CellState {
  /** The developer tells. */
  TOLD("told"),
  /** The developer tells a part of it. */
  IN_PART("in-part"),
  /** Only others tell. */
  SECOND_HAND("second-hand"),
  NOT_MENTIONED("not-mentioned"),
  WITHHELD("withheld"),
  /** The author of a document does not know. */
  UNKNOWN("unknown"),
  NOT_APPLICABLE("not-applicable"),
  /** Nobody has looked. */
  NO_CLAIM("no-claim");

  private final String slug;

  CellState(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  /** Whether there is an answer, from whomever. */
  public boolean isTold() {
    return this == TOLD || this == IN_PART || this == SECOND_HAND;
  }
}
