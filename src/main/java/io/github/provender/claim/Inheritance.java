package io.github.provender.claim;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Inheritance of facts between models: a model has those of the models that it inherits from, as
 * {@code ontology/derived/inheritsFrom.rq} derives. Each aspect says in the scheme through which
 * relations it is inherited.
 */
public final class Inheritance {
  private static final Node INHERITS_FROM = Vocab.pv("inheritsFrom");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final Node HAS_BASE_MODEL = Vocab.pv("hasBaseModel");
  private static final Node IS_INHERITED_THROUGH = Vocab.pv("isInheritedThrough");

  private final KnowledgeGraph graph;

  public Inheritance(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /**
   * A model whose facts may count.
   *
   * @param links the relations that lead there from the model asked about; none for itself
   */
  public record Ancestor(Node model, List<Node> links) {
    /** The phrase that says so: the weakest link of the way. */
    public String phrase() {
      return links.contains(HAS_BASE_MODEL) ? "inherited.base" : "inherited.snapshot";
    }
  }

  /** The model itself, then the others, nearest first. */
  public List<Ancestor> of(Node model) {
    List<Ancestor> found = new ArrayList<>(List.of(new Ancestor(model, List.of())));
    Set<Node> seen = new HashSet<>(Set.of(model));
    for (int i = 0; i < found.size(); i++) {
      Ancestor here = found.get(i);
      graph.objects(here.model(), INHERITS_FROM).stream()
          .filter(seen::add)
          .map(next -> new Ancestor(next, with(here.links(), link(here.model(), next))))
          .sorted(Comparator.comparing(next -> next.links().contains(HAS_BASE_MODEL)))
          .forEach(found::add);
    }
    return found;
  }

  private Node link(Node model, Node ancestor) {
    return graph.has(model, IS_SNAPSHOT_OF, ancestor) ? IS_SNAPSHOT_OF : HAS_BASE_MODEL;
  }

  private static List<Node> with(List<Node> links, Node last) {
    return Stream.concat(links.stream(), Stream.of(last)).toList();
  }

  /** Whether what is said of the ancestor on this aspect counts. */
  public boolean counts(Node aspect, Ancestor ancestor) {
    return ancestor.links().stream()
        .allMatch(link -> graph.has(aspect, IS_INHERITED_THROUGH, link));
  }
}
