package io.github.provender.answer.data;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Order of stages that are named without the wholes that they are parts of: the first part follows
 * what its whole does, and what follows a whole follows its last part.
 */
public record StageLinks(KnowledgeGraph graph, Set<Node> named) {
  private static final Node STARTS_FROM = Vocab.pv("startsFrom");
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");

  /** A stage that is told to follow another, by itself or with the whole that it begins. */
  private record Link(Node later, Node earlier) {}

  /** The one stage that a stage follows, or else the one named of the model it starts from. */
  public Optional<Node> before(Node stage) {
    return followed(stage).or(() -> begun(stage));
  }

  /** Whether it is told what a stage follows. */
  public boolean isFollowing(Node stage) {
    return followed(stage).isPresent();
  }

  /** The claims that tell what a stage follows. */
  public Set<Node> tellers(Node stage) {
    return link(stage).stream()
        .flatMap(
            link -> graph.claimsOf(link.later(), Vocab.DIRECTLY_FOLLOWS, link.earlier()).stream())
        .collect(Collectors.toSet());
  }

  private Optional<Node> followed(Node stage) {
    return link(stage).flatMap(link -> last(link.earlier()));
  }

  private Optional<Link> link(Node stage) {
    Optional<Link> own = links(stage).findFirst();
    boolean isInside = !graph.objects(stage, Vocab.DIRECTLY_FOLLOWS).isEmpty();
    return own.isPresent() || isInside
        ? own
        : graph.subjects(Vocab.HAS_STAGE, stage).stream()
            .sorted(Comparator.comparing(Node::toString))
            .flatMap(whole -> link(whole).stream())
            .findFirst();
  }

  private Stream<Link> links(Node stage) {
    return graph.objects(stage, Vocab.DIRECTLY_FOLLOWS).stream()
        .sorted(Comparator.comparing(Node::toString))
        .filter(before -> last(before).isPresent())
        .map(before -> new Link(stage, before));
  }

  /** The stage itself where it is named, else the one part of it that no other part follows. */
  private Optional<Node> last(Node stage) {
    if (named.contains(stage)) {
      return Optional.of(stage);
    }
    Set<Node> parts = parts(stage, new HashSet<>());
    List<Node> last =
        parts.stream()
            .filter(
                part -> parts.stream().noneMatch(p -> graph.has(p, Vocab.DIRECTLY_FOLLOWS, part)))
            .toList();
    return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
  }

  private Set<Node> parts(Node whole, Set<Node> seen) {
    return graph.objects(whole, Vocab.HAS_STAGE).stream()
        .filter(seen::add)
        .flatMap(part -> named.contains(part) ? Stream.of(part) : parts(part, seen).stream())
        .collect(Collectors.toSet());
  }

  private Optional<Node> begun(Node stage) {
    List<Node> before =
        graph.objects(stage, STARTS_FROM).stream()
            .flatMap(model -> graph.objects(model, IS_PRODUCED_BY).stream())
            .flatMap(run -> graph.objects(run, Vocab.HAS_STAGE).stream())
            .filter(named::contains)
            .distinct()
            .toList();
    return before.size() == 1 && !before.contains(stage)
        ? Optional.of(before.get(0))
        : Optional.empty();
  }
}
