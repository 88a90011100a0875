package io.github.provender.compare;

/** How the cells of a row stand to each other; only told single values are judged alike or not. */
public enum Verdict {
  SAME("same"),
  DIFFERS("differs"),
  TOLD("told"),
  ONE_SIDED("one-sided"),
  UNTOLD("untold");

  private final String slug;

  Verdict(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }
}
