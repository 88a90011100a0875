package io.github.provender.overview;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An amount that a claim gives of a model or of its data.
 *
 * @param quantity the node that holds it, for its wording
 * @param figure the one figure of it, to sort by
 * @param isOfDeveloper whether the developer itself says so
 * @param base the model that it was trained from, where the amount is that one's
 */
public record Size(
    Node quantity, BigDecimal figure, Node claim, boolean isOfDeveloper, Optional<Node> base) {
  /** Whether the model itself has it. */
  public boolean isOwn() {
    return base.isEmpty();
  }
}
