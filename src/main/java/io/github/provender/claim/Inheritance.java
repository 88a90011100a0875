package io.github.provender.claim;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which other models' facts count for a model: those of the model it is a snapshot of, and those of
 * its base model where the developer says which that is. Each aspect says in the scheme through
 * which relations it is inherited.
 */
public final class Inheritance {
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final Node HAS_BASE_MODEL = Vocab.pv("hasBaseModel");
  private static final Node HAS_AUTHORITY = Vocab.pv("hasAuthority");
  private static final Node DEVELOPER = Vocab.concept("authority", "developer");
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
      for (Node parent : graph.objects(here.model(), IS_SNAPSHOT_OF)) {
        add(found, seen, here, parent, IS_SNAPSHOT_OF);
      }
      for (Node parent : graph.objects(here.model(), HAS_BASE_MODEL)) {
        if (developerSays(here.model(), parent)) {
          add(found, seen, here, parent, HAS_BASE_MODEL);
        }
      }
    }
    return found;
  }

  private static void add(
      List<Ancestor> found, Set<Node> seen, Ancestor here, Node parent, Node link) {
    if (seen.add(parent)) {
      List<Node> links = new ArrayList<>(here.links());
      links.add(link);
      found.add(new Ancestor(parent, List.copyOf(links)));
    }
  }

  private boolean developerSays(Node model, Node base) {
    return graph.claimsOf(model, HAS_BASE_MODEL, base).stream()
        .flatMap(claim -> graph.objects(claim, Vocab.IS_STATED_IN).stream())
        .anyMatch(document -> graph.has(document, HAS_AUTHORITY, DEVELOPER));
  }

  /** Whether what is said of the ancestor on this aspect counts. */
  public boolean counts(Node aspect, Ancestor ancestor) {
    return ancestor.links().stream()
        .allMatch(link -> graph.has(aspect, IS_INHERITED_THROUGH, link));
  }
}
