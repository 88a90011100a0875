package io.github.provender.overview;

import io.github.provender.compare.CellState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Overview of one model.
 *
 * @param released the earliest day, month or year that is stated; empty where none is
 * @param states by aspect, in the order of the scheme
 * @param claims how many claims are about it
 */
public record ModelOverview(
    Node model,
    Optional<Node> developer,
    String released,
    Map<Node, CellState> states,
    Optional<Size> parameters,
    Optional<Size> trainingTokens,
    int claims) {

  /** Of all questions. */
  public Share share() {
    return Share.of(states.values());
  }

  /** Of the questions of a group. */
  public Share share(List<Node> aspects) {
    return Share.of(aspects.stream().map(this::state).toList());
  }

  public CellState state(Node aspect) {
    return states.getOrDefault(aspect, CellState.NO_CLAIM);
  }
}
