package io.github.provender.site.changes;

import io.github.provender.claim.Term;
import io.github.provender.history.DataVersion.Kind;
import io.github.provender.site.context.LinkBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * View model of the page on what versions changed.
 *
 * @param about of which thing alone; empty for all
 * @param versions the newest first
 */
public record ChangesPage(LinkBuilder links, Optional<Term> about, List<Version> versions) {
  private static final int FEW = 12;

  /** Whether a list that long is shown open. */
  public boolean isOpen(int entries) {
    return about.isPresent() || entries <= FEW;
  }

  /**
   * A version.
   *
   * @param summary what it changed in all, in sentences; empty on the page of one thing
   * @param models those that are new
   * @param added documents that are new, with all that they claim
   * @param changed documents known before of whose claims some changed
   */
  public record Version(
      String name,
      String date,
      String summary,
      List<Term> models,
      List<AddedDocument> added,
      List<ChangedDocument> changed) {}

  /**
   * A document that was added as a whole.
   *
   * @param models what it is about
   */
  public record AddedDocument(Term document, int claims, List<Term> models) {}

  /**
   * A document of whose claims some changed.
   *
   * @param counts how many became so
   * @param claims each of them; none on the page of all
   */
  public record ChangedDocument(
      Term document, Map<Kind, Integer> counts, Map<Kind, List<ChangedClaim>> claims) {}

  /**
   * A claim that changed.
   *
   * @param isThere whether it is still claimed, so that there is a page on it
   * @param change what it said and says, in a phrase; may be empty
   */
  public record ChangedClaim(Term claim, boolean isThere, String change) {}
}
