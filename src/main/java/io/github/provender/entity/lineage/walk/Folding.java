package io.github.provender.entity.lineage.walk;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What counts as one thing in a lineage: stages and checkpoints as the model they led to. */
record Folding(KnowledgeGraph graph) {
  private static final Node CHECKPOINT = Vocab.pv("Checkpoint");
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");
  private static final Node IS_DEVELOPED_BY = Vocab.pv("isDevelopedBy");

  /** The models and datasets that a thing counts as; a stage of no known model counts as none. */
  Set<Node> of(Node thing) {
    if (thing.getURI().startsWith(Vocab.ID + "activity/")) {
      return models(List.of(thing));
    }
    if (!graph.has(thing, Vocab.TYPE, CHECKPOINT)) {
      return Set.of(thing);
    }
    Set<Node> models = models(graph.objects(thing, IS_PRODUCED_BY));
    return models.isEmpty() ? Set.of(thing) : models;
  }

  private Set<Node> models(List<Node> stages) {
    Set<Node> models = new LinkedHashSet<>();
    for (Node stage : stages) {
      graph.objects(stage, Vocab.IS_PART_OF_TRAINING_OF).stream()
          .filter(model -> !graph.has(model, Vocab.TYPE, CHECKPOINT))
          .forEach(models::add);
    }
    return models;
  }

  /** The models of an organization; none for anything else. */
  List<Node> models(Node organization) {
    return graph.subjects(IS_DEVELOPED_BY, organization).stream()
        .filter(model -> !graph.has(model, Vocab.TYPE, CHECKPOINT))
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }

  /** Who developed any model. */
  List<Node> organizations() {
    return graph.union().find(Node.ANY, IS_DEVELOPED_BY, Node.ANY).toList().stream()
        .map(Triple::getObject)
        .distinct()
        .toList();
  }
}
