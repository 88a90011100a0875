package io.github.provender.claim;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A citation: one claim in one document, with the place in it.
 *
 * @param document its number in the bibliography
 * @param locator the place as the data give it
 * @param place the place in words of the reader's language
 * @param nature how what it says came to be known
 * @param imported that a program made the claim from a record of a file, in a word; else empty
 * @param note the curators' remark on this claim; empty where there is none
 * @param objections the curators' findings against the claim
 */
public record Citation(
    Node claim,
    int document,
    String locator,
    String place,
    Term authority,
    @Nullable Term nature,
    String imported,
    String note,
    List<Objection> objections) {
  private static final String REPORTED = "reported";

  /** Whether a finding refutes what the claim says. */
  public boolean isRefuted() {
    return objections.stream().anyMatch(Objection::isRefutation);
  }

  /** Whether the developer itself says so. */
  public boolean isDeveloper() {
    return authority.slug().equals("developer");
  }

  /** How it came to be known and entered, where nobody read it at first hand; empty otherwise. */
  public String doubtfulNature() {
    return entered(nature == null || nature.slug().equals(REPORTED) ? "" : nature.label());
  }

  /** How it came to be known and entered, even at first hand. */
  public String knownAndEntered() {
    return entered(nature == null ? "" : nature.label());
  }

  private String entered(String known) {
    return known.isEmpty() || imported.isEmpty() ? known + imported : known + ", " + imported;
  }
}
