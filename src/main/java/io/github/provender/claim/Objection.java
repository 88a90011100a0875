package io.github.provender.claim;

import java.util.Set;

/**
 * A curator's finding (assessment) by which a claim, or what leans on it, cannot be taken as it
 * stands.
 *
 * @param verdict a concept of the scheme of verdicts
 * @param reason in the curators' words; empty where they gave none
 */
public record Objection(Term verdict, String reason) {
  private static final Set<String> REFUTING = Set.of("disagrees", "other-subject", "outdated");
  private static final Set<String> DOUBTING = Set.of("not-supported", "evidence-not-found");

  /** Whether the claim says what does not hold of its subject. */
  public boolean isRefutation() {
    return REFUTING.contains(verdict.slug());
  }

  /**
   * Whether the verdict is one: agreement and mere rounding need no word where a claim is shown.
   */
  boolean holds() {
    return isRefutation() || DOUBTING.contains(verdict.slug());
  }

  /** The verdict, and the reason where there is one. */
  public String text() {
    return reason.isEmpty() ? verdict.label() : verdict.label() + ": " + reason;
  }
}
