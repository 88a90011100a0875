package io.github.provender.compare;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Scope of a training run: which models a stage or dataset belongs to, so that several models in
 * one claim are kept apart.
 */
final class TrainingScope {
  private static final Node IS_ABOUT = Vocab.pv("isAbout");

  /** A claim may also be about a dataset, which is nobody else's. */
  private static final String MODELS = Vocab.ID + "model/";

  private final KnowledgeGraph graph;

  TrainingScope(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /**
   * Whether a statement in a claim on several models is another one's: its subject is that model,
   * or part of the training of others among them but not of this one.
   */
  boolean isAnothers(Node model, Node subject, Node claim) {
    Set<Node> about = new HashSet<>(graph.objects(claim, IS_ABOUT));
    about.removeIf(thing -> !thing.getURI().startsWith(MODELS));
    if (about.size() < 2 || subject.equals(model)) {
      return false;
    }
    if (about.contains(subject)) {
      return true;
    }
    Set<Node> named = new HashSet<>(graph.objects(subject, Vocab.IS_PART_OF_TRAINING_OF));
    named.retainAll(about);
    return !named.isEmpty() && !named.contains(model);
  }
}
