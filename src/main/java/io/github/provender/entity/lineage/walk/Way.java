package io.github.provender.entity.lineage.walk;

import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.rdf.Vocab;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A way from a thing to another, over data and, upwards, over the models it began from. */
record Way(Node end, Relation relation, Edge last, List<Node> through) {

  /**
   * The ways to the nearest models, the shortest to each; none over what is refuted.
   *
   * @param overWeights whether ways lead on over the models that the thing began from
   */
  static List<Way> from(Node thing, Direction direction, Edges edges, boolean overWeights) {
    Map<List<Object>, Way> ways = new LinkedHashMap<>();
    for (Way way : walk(thing, direction, edges, overWeights)) {
      boolean isItself =
          way.end.equals(thing) && (direction == Direction.DOWN || way.relation != Relation.WRITER);
      if (isModel(way.end) && !isItself) {
        ways.putIfAbsent(List.of(way.end, way.relation), way);
      }
    }
    return List.copyOf(ways.values());
  }

  /**
   * The ways up to the data that training data were taken from and of which no source is stated;
   * data named within the thing, or within other data on the way, are left out.
   */
  static List<Way> sources(Node thing, Edges edges) {
    Map<Node, Way> ways = new LinkedHashMap<>();
    for (Way way : walk(thing, Direction.UP, edges, true)) {
      if (!isModel(way.end) && edges.from(way.end, Direction.UP).isEmpty()) {
        ways.putIfAbsent(way.end, new Way(way.end, Relation.SOURCE_DATA, way.last, way.through));
      }
    }
    ways.values().removeIf(way -> way.through.isEmpty() || way.isWithin(thing));
    return List.copyOf(ways.values());
  }

  /** Whether the end has a local name of the thing that the way begins at, or of one on it. */
  private boolean isWithin(Node thing) {
    return Stream.concat(Stream.of(thing), through.stream())
        .map(node -> Vocab.slug(node).split("\\.", 2)[0] + ".")
        .anyMatch(Vocab.slug(end)::startsWith);
  }

  /** All ways, the shorter ones first. */
  private static List<Way> walk(Node thing, Direction direction, Edges edges, boolean overWeights) {
    List<Way> ways = new ArrayList<>();
    Set<Node> seen = new HashSet<>(Set.of(thing));
    Deque<Way> open = new ArrayDeque<>();
    for (Edge edge : edges.from(thing, direction)) {
      open.add(new Way(edge.far(direction), edge.relation(), edge, List.of()));
    }
    while (!open.isEmpty()) {
      Way way = open.remove();
      if (edges.isRefuted(way.last)) {
        continue;
      }
      ways.add(way);
      boolean leadsOn = !isModel(way.end) || (overWeights && way.last.relation().isOfWeights());
      if (leadsOn && seen.add(way.end)) {
        edges.from(way.end, direction).forEach(edge -> open.add(way.and(edge, direction)));
      }
    }
    return ways;
  }

  private Way and(Edge edge, Direction direction) {
    List<Node> over = new ArrayList<>(through);
    over.add(end);
    Relation known = relation == Relation.WRITER ? relation : edge.relation();
    return new Way(edge.far(direction), known, edge, List.copyOf(over));
  }

  private static boolean isModel(Node thing) {
    return thing.getURI().startsWith(Vocab.ID + "model/");
  }
}
