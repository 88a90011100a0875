package io.github.provender.claim;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Conflict between sources: claims that differ, or what the curators found when they compared two.
 *
 * @param about the thing they differ on, or the curators' finding
 */
public record Disagreement(
    String kind, Node about, String subject, String property, String note, List<Side> sides) {
  /** What one side says. */
  public record Side(String text, List<Citation> claims) {}
}
