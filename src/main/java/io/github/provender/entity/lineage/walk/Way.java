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
import org.apache.jena.graph.Node;

/** A way from a thing to a model, over data and, upwards, over the models it began from. */
record Way(Node model, Relation relation, Edge last, List<Node> through) {

  /**
   * The ways to the nearest models, the shortest to each; none over what is refuted.
   *
   * @param overWeights whether ways lead on over the models that the thing began from
   */
  static List<Way> from(Node thing, Direction direction, Edges edges, boolean overWeights) {
    Map<List<Object>, Way> ways = new LinkedHashMap<>();
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
      if (isModel(way.model)) {
        ways.putIfAbsent(List.of(way.model, way.relation), way);
      }
      boolean leadsOn = !isModel(way.model) || (overWeights && way.last.relation().isOfWeights());
      if (leadsOn && seen.add(way.model)) {
        edges.from(way.model, direction).forEach(edge -> open.add(way.and(edge, direction)));
      }
    }
    ways.values()
        .removeIf(
            way ->
                way.model.equals(thing)
                    && (direction == Direction.DOWN || way.relation != Relation.WRITER));
    return List.copyOf(ways.values());
  }

  private Way and(Edge edge, Direction direction) {
    List<Node> over = new ArrayList<>(through);
    over.add(model);
    Relation known = relation == Relation.WRITER ? relation : edge.relation();
    return new Way(edge.far(direction), known, edge, List.copyOf(over));
  }

  private static boolean isModel(Node thing) {
    return thing.getURI().startsWith(Vocab.ID + "model/");
  }
}
