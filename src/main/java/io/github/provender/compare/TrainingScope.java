package io.github.provender.compare;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Whose training a stage or dataset is part of, so that sisters in one claim are kept apart. */
public final class TrainingScope {
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_TRAINED_ON = Vocab.pv("isTrainedOn");
  private static final Node IS_PREPARED_BY = Vocab.pv("isPreparedBy");

  private final KnowledgeGraph graph;
  private final Map<Node, Set<Node>> owners = new HashMap<>();

  public TrainingScope(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /**
   * Whether a statement in a claim on several models is another one's: its subject is that model,
   * or part of the training of others among them but not of this one.
   */
  boolean isAnothers(Node model, Node subject, Node claim) {
    Set<Node> about = new HashSet<>(graph.objects(claim, IS_ABOUT));
    if (about.size() < 2 || subject.equals(model)) {
      return false;
    }
    if (about.contains(subject)) {
      return true;
    }
    Set<Node> named = new HashSet<>(owners(subject));
    named.retainAll(about);
    return !named.isEmpty() && !named.contains(model);
  }

  /** The models whose training that is part of. */
  public Set<Node> owners(Node subject) {
    Set<Node> known = owners.get(subject);
    if (known == null) {
      known = find(subject, new HashSet<>());
      owners.put(subject, known);
    }
    return known;
  }

  private Set<Node> find(Node part, Set<Node> onTheWay) {
    Set<Node> found = new HashSet<>();
    if (!onTheWay.add(part)) {
      return found;
    }
    found.addAll(graph.subjects(IS_PRODUCED_BY, part));
    found.addAll(graph.subjects(IS_TRAINED_ON, part));
    for (Node relation : new Node[] {Vocab.HAS_STAGE, USES_DATASET, IS_PREPARED_BY}) {
      graph.subjects(relation, part).forEach(whole -> found.addAll(find(whole, onTheWay)));
    }
    return found;
  }
}
