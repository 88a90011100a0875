package io.github.provender.render.brief;

/**
 * What a short text tells beyond its few lines.
 *
 * @param places the places in each document
 * @param notes the notes on the claims that are cited
 * @param allDisagreements every disagreement, not only the first ones
 */
public record Extent(boolean places, boolean notes, boolean allDisagreements) {
  /** Whether more is wanted than fits on a screen. */
  boolean isWide() {
    return places || notes || allDisagreements;
  }
}
