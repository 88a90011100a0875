package io.github.provender.entity;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import java.util.List;

/** Lineage of a model: its ancestors and its descendants, with the documents that say so. */
public record Lineage(Term model, Part ancestors, Part descendants, List<Source> documents) {

  /** One direction: each step as it is stated, and the same drawn together for a picture. */
  public record Part(List<Step> steps, List<Term> things, List<Tie> ties) {}

  /** One statement of the descent and who makes it. */
  public record Step(Term from, Term link, Term to, List<Citation> claims) {
    /** Whether the developer itself says so. */
    public boolean isDevelopers() {
      return claims.stream().anyMatch(claim -> claim.authority().slug().equals("developer"));
    }
  }

  /**
   * Two models or datasets of which one went into the other; stages of training are left out.
   *
   * @param sure whether the developer itself says so
   */
  public record Tie(Term source, Term link, Term result, boolean sure) {}
}
