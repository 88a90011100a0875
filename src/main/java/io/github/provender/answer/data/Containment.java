package io.github.provender.answer.data;

import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Part-whole relations among the kinds of data named: what says again what others say. */
record Containment(KnowledgeGraph graph, Lineage lineage) {
  private static final Node DATASET = Vocab.pv("Dataset");
  private static final Node HAS_CONTENT = Vocab.pv("hasContent");
  private static final Node IS_TRAINED_ON = Vocab.pv("isTrainedOn");
  private static final Node TEXT = Vocab.concept("modality", "text");
  private static final Set<Node> CODE =
      Set.of(Vocab.concept("modality", "code"), Vocab.concept("content", "code"));
  private static final String MODALITY = Vocab.CONCEPT + "modality/";
  private static final String ORIGIN = Vocab.CONCEPT + "origin/";

  /** Without what others are parts of or were chosen from, unless all the others are. */
  List<Value> once(List<Value> kinds) {
    Set<Node> wholes = wholes(kinds);
    List<Value> told =
        kinds.stream()
            .filter(value -> !isOriginOfAPart(value, kinds) && !isTextOfWhole(value, kinds))
            .toList();
    return told.stream()
        .filter(value -> wholes.contains(target(value)) || !isSaidAgain(value, told))
        .toList();
  }

  /** The data that a model was trained on as a whole, of which the other kinds are parts. */
  Set<Node> wholes(List<Value> kinds) {
    return kinds.stream()
        .map(Containment::target)
        .filter(this::isDataset)
        .filter(whole -> kinds.stream().anyMatch(value -> !target(value).equals(whole)))
        .filter(whole -> isAllOf(whole, kinds))
        .collect(Collectors.toSet());
  }

  private boolean isAllOf(Node whole, List<Value> kinds) {
    boolean isTheTrainingData =
        kinds.stream()
            .filter(value -> target(value).equals(whole))
            .map(value -> value.subject().node())
            .anyMatch(data -> lineage.isMadeFor(whole, data) || isOfWhatHasIt(data, whole));
    return isTheTrainingData
        || kinds.stream()
            .filter(value -> !target(value).equals(whole))
            .allMatch(value -> isWithin(value.subject().node(), whole));
  }

  private boolean isOfWhatHasIt(Node data, Node whole) {
    return graph.objects(data, Vocab.IS_PART_OF_TRAINING_OF).stream()
        .anyMatch(model -> graph.has(model, IS_TRAINED_ON, whole));
  }

  private boolean isWithin(Node data, Node whole) {
    return !data.equals(whole) && lineage.wholes(data).contains(whole);
  }

  private boolean isSaidAgain(Value value, List<Value> kinds) {
    Node kind = target(value);
    return kinds.stream()
        .filter(other -> !target(other).equals(kind))
        .anyMatch(
            other ->
                isDataset(kind)
                    ? isSource(value, other) || isPart(other, kind)
                    : isAllThatItHolds(kind, target(other)));
  }

  /** Whether the same data have a dataset, or a part of it, beside another made from it. */
  private boolean isSource(Value value, Value other) {
    return isDataset(target(other))
        && (Kinds.isInPart(value) || !lineage.isMixture(target(other)))
        && other.subject().equals(value.subject())
        && isWithin(target(value), target(other));
  }

  private boolean isPart(Value value, Node whole) {
    return lineage.isMixture(whole) && isWithin(value.subject().node(), whole);
  }

  private boolean isAllThatItHolds(Node content, Node data) {
    return isDataset(data) && Set.copyOf(graph.objects(data, HAS_CONTENT)).equals(Set.of(content));
  }

  /** Where from a part comes of which contents are told. */
  private boolean isOriginOfAPart(Value value, List<Value> kinds) {
    return target(value).getURI().startsWith(ORIGIN)
        && lineage.isOfWholes(value.subject().node())
        && kinds.stream()
            .filter(other -> other.subject().equals(value.subject()))
            .anyMatch(other -> isContent(target(other)));
  }

  /** That data are text, where it is told what text, and no other modality. */
  private boolean isTextOfWhole(Value value, List<Value> kinds) {
    Set<Node> others =
        kinds.stream()
            .map(Containment::target)
            .filter(kind -> !kind.equals(TEXT) && !CODE.contains(kind))
            .filter(kind -> isDataset(kind) || !kind.getURI().startsWith(ORIGIN))
            .collect(Collectors.toSet());
    return target(value).equals(TEXT)
        && !others.isEmpty()
        && others.stream().noneMatch(kind -> kind.getURI().startsWith(MODALITY));
  }

  private boolean isContent(Node kind) {
    return !isDataset(kind) && !kind.getURI().startsWith(ORIGIN);
  }

  private boolean isDataset(Node kind) {
    return graph.has(kind, Vocab.TYPE, DATASET);
  }

  private static Node target(Value value) {
    return Objects.requireNonNull(value.target()).node();
  }
}
