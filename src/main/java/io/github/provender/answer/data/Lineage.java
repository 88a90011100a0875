package io.github.provender.answer.data;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Data lineage: what a dataset was made from, and which stages use it. */
public record Lineage(KnowledgeGraph graph) {
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_TRAINED_ON = Vocab.pv("isTrainedOn");
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");
  private static final Node HAS_SHARE = Vocab.pv("hasShare");
  private static final Node HAS_ORIGIN = Vocab.pv("hasOrigin");
  private static final Node USES_METHOD = Vocab.pv("usesMethod");
  private static final Node SYNTHETIC = Vocab.concept("origin", "synthetic");
  private static final Set<Node> EARLY = methods("pre-training", "continued-pre-training");
  private static final Set<Node> LATE = methods("mid-training", "annealing", "context-extension");

  private static Set<Node> methods(String... slugs) {
    Set<Node> methods = new HashSet<>();
    for (String slug : slugs) {
      methods.add(Vocab.concept("method", slug));
    }
    return Set.copyOf(methods);
  }

  /** Whether a stage or run uses the data as a whole. */
  public boolean isUsed(Node data) {
    return !graph.subjects(USES_DATASET, data).isEmpty();
  }

  /** Whether a stage or run in the training of a model uses the data as a whole. */
  public boolean isUsedFor(Node data, Node model) {
    return graph.subjects(USES_DATASET, data).stream()
        .anyMatch(stage -> graph.has(stage, Vocab.IS_PART_OF_TRAINING_OF, model));
  }

  /** Whether data are used by a part of a stage that uses other data. */
  boolean isUsedWithin(Node data, Node other) {
    List<Node> wholes = graph.subjects(USES_DATASET, other);
    return graph.subjects(USES_DATASET, data).stream()
        .flatMap(part -> graph.subjects(Vocab.HAS_STAGE, part).stream())
        .anyMatch(wholes::contains);
  }

  /** Whether models are said to be trained on the data, and no stage or run is. */
  public boolean isOfNoStage(Node data) {
    return !isUsed(data) && !graph.subjects(IS_TRAINED_ON, data).isEmpty();
  }

  /** Whether only stages between pre-training and fine-tuning use the data. */
  public boolean isOfMidTraining(Node data) {
    List<Node> users = graph.subjects(USES_DATASET, data);
    return !users.isEmpty() && users.stream().allMatch(this::isMidTraining);
  }

  private boolean isMidTraining(Node stage) {
    List<Node> methods = graph.objects(stage, USES_METHOD);
    return methods.stream().anyMatch(LATE::contains) && methods.stream().noneMatch(EARLY::contains);
  }

  /** Whether a source was made, over however many steps, into data that the same stage uses. */
  public boolean isMadeFor(Node source, Node data) {
    List<Node> users = graph.subjects(USES_DATASET, source);
    return !data.equals(source)
        && graph.subjects(USES_DATASET, data).stream().anyMatch(users::contains)
        && comesFrom(data, source, new HashSet<>());
  }

  /** Whether a stage uses a source together with what was made of it. */
  boolean isMadeIntoAnother(Node source) {
    return graph.subjects(USES_DATASET, source).stream()
        .flatMap(stage -> graph.objects(stage, USES_DATASET).stream())
        .anyMatch(data -> isMadeFor(source, data));
  }

  private boolean comesFrom(Node data, Node source, Set<Node> seen) {
    return seen.add(data)
        && graph.objects(data, IS_DERIVED_FROM_DATASET).stream()
            .anyMatch(from -> from.equals(source) || comesFrom(from, source, seen));
  }

  /** Whether a model has the data only through what is used between pre- and later training. */
  public boolean isOnlyOfMidTraining(Node data, Node model) {
    List<Node> used =
        wholes(data, new HashSet<>()).stream()
            .filter(this::isUsed)
            .filter(whole -> graph.has(whole, Vocab.IS_PART_OF_TRAINING_OF, model))
            .toList();
    return !used.isEmpty() && used.stream().allMatch(this::isOfMidTraining);
  }

  /** What data were made from, and what they have shares of. */
  Set<Node> sources(Node data) {
    Set<Node> sources = new HashSet<>(graph.objects(data, IS_DERIVED_FROM_DATASET));
    graph.objects(data, HAS_SHARE).stream()
        .flatMap(share -> graph.object(share, Vocab.HAS_COMPONENT).stream())
        .forEach(sources::add);
    return sources;
  }

  /** Whether data come from several others, be it over one that does. */
  boolean isMixture(Node data) {
    Set<Node> seen = new HashSet<>();
    Set<Node> sources = sources(data);
    while (sources.size() == 1 && seen.addAll(sources)) {
      sources = sources(sources.iterator().next());
    }
    return sources.size() > 1;
  }

  /** Whether data are known only as a part or source of others. */
  boolean isOfWholes(Node data) {
    return !isUsed(data) && wholes(data).size() > 1;
  }

  /** The data themselves, and all that they are a part or source of. */
  public Set<Node> wholes(Node data) {
    return wholes(data, new HashSet<>());
  }

  private Set<Node> wholes(Node data, Set<Node> seen) {
    if (seen.add(data)) {
      graph.subjects(IS_DERIVED_FROM_DATASET, data).forEach(whole -> wholes(whole, seen));
      graph.subjects(Vocab.HAS_COMPONENT, data).stream()
          .flatMap(share -> graph.subjects(HAS_SHARE, share).stream())
          .forEach(whole -> wholes(whole, seen));
    }
    return seen;
  }

  /** Whether models made the data, so that what they come from is no training data itself. */
  public boolean isSynthetic(Node data) {
    return graph.has(data, HAS_ORIGIN, SYNTHETIC);
  }
}
