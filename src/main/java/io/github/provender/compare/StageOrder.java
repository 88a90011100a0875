package io.github.provender.compare;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Topological order of the stages of a training run, from what directly follows what. */
final class StageOrder {
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");
  private static final int LAST = 1000;
  private static final int DEPTH = 100;

  private final KnowledgeGraph graph;
  private final Map<Node, Integer> places = new HashMap<>();
  private final Map<Node, Integer> ranks = new HashMap<>();

  StageOrder(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** From 1; 0 for what is no stage, or a stage of which no document gives the order. */
  int step(Node node) {
    boolean isOrdered =
        graph.union().contains(node, Vocab.DIRECTLY_FOLLOWS, Node.ANY)
            || graph.union().contains(Node.ANY, Vocab.DIRECTLY_FOLLOWS, node);
    return isOrdered ? place(node, new HashSet<>()) : 0;
  }

  private int place(Node stage, Set<Node> onTheWay) {
    Integer known = places.get(stage);
    if (known != null) {
      return known;
    }
    if (!onTheWay.add(stage)) {
      return 0;
    }
    int place =
        1
            + graph.objects(stage, Vocab.DIRECTLY_FOLLOWS).stream()
                .mapToInt(before -> place(before, onTheWay))
                .max()
                .orElse(0);
    places.put(stage, place);
    return place;
  }

  /** For sorting: stages by their place, data by the first stage that uses it or is fed by it. */
  int rank(Node node) {
    Integer known = ranks.get(node);
    if (known == null) {
      known = rank(node, new HashSet<>());
      ranks.put(node, known);
    }
    return known;
  }

  private int rank(Node node, Set<Node> onTheWay) {
    int step = step(node);
    if (step > 0) {
      return step * DEPTH;
    }
    int used =
        graph.subjects(USES_DATASET, node).stream()
            .mapToInt(this::step)
            .filter(place -> place > 0)
            .min()
            .orElse(LAST);
    if (used < LAST || !onTheWay.add(node)) {
      return used * DEPTH;
    }
    return graph.subjects(IS_DERIVED_FROM_DATASET, node).stream()
        .mapToInt(whole -> rank(whole, onTheWay) + 1)
        .min()
        .orElse(LAST * DEPTH);
  }
}
