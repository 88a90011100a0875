package io.github.provender.answer.data;

import io.github.provender.compare.Amounts;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Choice among the amounts of data: each is of data used as a whole, and none within another. */
public record Sizes(Lineage lineage, Amounts amounts) {
  /** Without what is only reckoned or read into a document where the developer gives a figure. */
  public static List<Value> firstHand(List<Value> amounts) {
    return amounts.stream()
        .filter(
            value ->
                Phrases.nature(value).isEmpty()
                    || amounts.stream().noneMatch(other -> isFirstHandOf(value, other)))
        .toList();
  }

  private static boolean isFirstHandOf(Value value, Value other) {
    return Phrases.nature(other).isEmpty()
        && other.subject().equals(value.subject())
        && other.dimension().equals(value.dimension());
  }

  /** Those values whose subject a training stage uses as a whole; all where none is. */
  public List<Value> wholes(List<Value> values) {
    List<Value> wholes = values.stream().filter(value -> lineage.isUsed(node(value))).toList();
    return wholes.isEmpty() ? values : wholes;
  }

  /**
   * Of the data for pre-training: a total alone where there is one, since the others are parts of
   * it; what only a later stage uses is left out.
   */
  public List<Value> ofPreTraining(List<Value> all) {
    List<Value> wholes = wholes(all);
    Set<Node> used = wholes.stream().map(Sizes::node).collect(Collectors.toSet());
    List<Value> totals = all.stream().filter(value -> amounts.isTotal(node(value), used)).toList();
    List<Value> told = totals.isEmpty() ? wholes : totals;
    List<Value> early =
        told.stream().filter(value -> !lineage.isOfMidTraining(node(value))).toList();
    return madeIntoNoOther(early.isEmpty() ? told : early);
  }

  /** Of the data for later training. */
  public List<Value> ofLaterTraining(List<Value> all) {
    return madeIntoNoOther(wholes(all));
  }

  /** Without what others among them were made from: only those were used. */
  private List<Value> madeIntoNoOther(List<Value> values) {
    return values.stream()
        .filter(
            value ->
                values.stream().noneMatch(other -> lineage.isMadeFor(node(value), node(other))))
        .toList();
  }

  private static Node node(Value value) {
    return value.subject().node();
  }
}
