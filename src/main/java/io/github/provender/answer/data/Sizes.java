package io.github.provender.answer.data;

import io.github.provender.compare.Amounts;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Choice among the amounts of data: each is of data used as a whole, and none within another. */
public record Sizes(Lineage lineage, Amounts amounts, Node model) {
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

  /** Those of data that a stage of the model uses as a whole, or else one of another, or all. */
  public List<Value> wholes(List<Value> values) {
    Set<Node> used =
        values.stream().filter(this::isUsed).map(Sizes::node).collect(Collectors.toSet());
    List<Value> own = values.stream().filter(value -> used.contains(node(value))).toList();
    List<Value> wholes = values.stream().filter(value -> lineage.isUsed(node(value))).toList();
    return own.isEmpty() ? (wholes.isEmpty() ? values : wholes) : own;
  }

  private boolean isUsed(Value value) {
    Inherited from = value.inherited();
    return lineage.isUsedFor(node(value), from == null ? model : from.from().node());
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
    return madeIntoNoOther(withoutCorpora(early.isEmpty() ? told : early));
  }

  /** Without the corpus of a stage where it is no more than what a part of the stage used. */
  private List<Value> withoutCorpora(List<Value> values) {
    return values.stream()
        .filter(
            value ->
                values.stream()
                    .noneMatch(
                        part ->
                            !node(part).equals(node(value))
                                && lineage.isUsedWithin(node(part), node(value))
                                && isLess(value, part)))
        .toList();
  }

  private boolean isLess(Value value, Value other) {
    return amounts
        .size(value)
        .flatMap(
            size ->
                amounts
                    .size(other)
                    .filter(more -> more.dimension().equals(size.dimension()))
                    .map(more -> size.inBaseUnits().compareTo(more.inBaseUnits()) <= 0))
        .orElse(false);
  }

  /** Of the data for later training. */
  public List<Value> ofLaterTraining(List<Value> all) {
    List<Value> wholes = madeIntoNoOther(wholes(all));
    List<Value> complete =
        wholes.stream().filter(value -> !hasUntoldBeside(node(value), all, wholes)).toList();
    return complete.isEmpty() ? wholes : complete;
  }

  /** Whether the data are a part of others, of which another part is left to the table. */
  private boolean hasUntoldBeside(Node data, List<Value> all, List<Value> told) {
    Set<Node> known = told.stream().map(Sizes::node).collect(Collectors.toSet());
    return all.stream()
        .map(Sizes::node)
        .filter(part -> !known.contains(part) && !lineage.wholes(part).contains(data))
        .flatMap(part -> lineage.wholes(part).stream().filter(whole -> !whole.equals(part)))
        .filter(whole -> !known.contains(whole) && lineage.isUsedFor(whole, model))
        .anyMatch(whole -> lineage.sources(whole).contains(data));
  }

  /** Without what others among them were made from: only those were used. */
  private List<Value> madeIntoNoOther(List<Value> values) {
    List<Value> used =
        values.stream().filter(value -> !lineage.isMadeIntoAnother(node(value))).toList();
    return used.isEmpty() ? values : used;
  }

  private static Node node(Value value) {
    return value.subject().node();
  }
}
