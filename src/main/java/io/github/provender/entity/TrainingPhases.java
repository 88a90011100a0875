package io.github.provender.entity;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * Phases of training, such as pretraining: which one a stage belongs to, and in which order they
 * usually come; both found from all stages.
 */
final class TrainingPhases {
  private static final Node COLLECTION = Vocab.concept("method", "facet-phase");
  private static final Node MEMBER = SKOS.member.asNode();
  private static final Node USES_METHOD = Vocab.pv("usesMethod");
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");

  private final KnowledgeGraph graph;
  private final Map<Node, Integer> met = new HashMap<>();
  private final Map<Node, Integer> alone = new HashMap<>();
  private final Map<Node, Integer> followed = new HashMap<>();
  private final Map<Node, Integer> ordered = new HashMap<>();

  TrainingPhases(KnowledgeGraph graph) {
    this.graph = graph;
    for (Node stage : graph.subjects(Vocab.TYPE, TRAINING_STAGE)) {
      List<Node> phases = all(stage);
      phases.forEach(phase -> met.merge(phase, 1, Integer::sum));
      if (phases.size() == 1) {
        alone.merge(phases.get(0), 1, Integer::sum);
      }
    }
    graph
        .union()
        .find(Node.ANY, Vocab.DIRECTLY_FOLLOWS, Node.ANY)
        .forEachRemaining(this::countOrder);
  }

  private void countOrder(Triple follows) {
    Optional<Node> before = of(follows.getObject());
    Optional<Node> after = of(follows.getSubject());
    if (!before.equals(after)) {
      before.ifPresent(phase -> count(phase, 1));
      after.ifPresent(phase -> count(phase, -1));
    }
  }

  private void count(Node phase, int weight) {
    followed.merge(phase, weight, Integer::sum);
    ordered.merge(phase, 1, Integer::sum);
  }

  /** The phase of a stage: of several the one that is most often the only one of a stage. */
  Optional<Node> of(Node stage) {
    return all(stage).stream()
        .max(
            Comparator.comparingDouble((Node phase) -> share(alone, met, phase))
                .thenComparing(Node::getURI));
  }

  /** From 1 for a phase that others always follow, to -1 for one that comes last. */
  double earliness(Node stage) {
    return of(stage).map(phase -> share(followed, ordered, phase)).orElse(0.0);
  }

  private static double share(Map<Node, Integer> part, Map<Node, Integer> whole, Node phase) {
    return (double) part.getOrDefault(phase, 0) / Math.max(1, whole.getOrDefault(phase, 0));
  }

  /** The phases among the methods of a stage; a broader one stands for the narrower. */
  private List<Node> all(Node stage) {
    Set<Node> methods = new LinkedHashSet<>();
    for (Node method : graph.objects(stage, USES_METHOD)) {
      methods.add(method);
      methods.addAll(graph.objects(method, Vocab.BROADER));
    }
    methods.removeIf(method -> !graph.has(COLLECTION, MEMBER, method));
    return methods.stream()
        .filter(
            method -> graph.objects(method, Vocab.BROADER).stream().noneMatch(methods::contains))
        .toList();
  }
}
