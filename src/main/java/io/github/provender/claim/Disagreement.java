package io.github.provender.claim;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Claims that differ on one property of one thing.
 *
 * @param kind the gravest verdict of the curators on them; where there is none, that one
 *     contradicts the other
 * @param about the thing they differ on
 * @param note what the curators wrote of them; empty where they have not judged
 * @param sides the values, each with the claims that give it
 */
public record Disagreement(
    Term kind, Node about, String subject, String property, String note, List<Side> sides) {
  /**
   * What one side says.
   *
   * @param isOfAnother whether it is said of another thing, which the text then names
   */
  public record Side(String text, boolean isOfAnother, List<Citation> claims) {
    /** Whether the curators find it wrong. */
    public boolean isRefuted() {
      return !claims.isEmpty() && claims.stream().allMatch(Citation::isRefuted);
    }
  }

  /** The same with only those sides. */
  public Disagreement with(List<Side> fewer) {
    return new Disagreement(kind, about, subject, property, note, fewer);
  }

  /** The same with the thing under another name. */
  public Disagreement named(String name) {
    return new Disagreement(kind, about, name, property, note, sides);
  }
}
