package io.github.provender.entity.lineage.walk;

import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.entity.lineage.walk.Edge.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** Edges of lineages by both of their ends, with the statements behind each. */
final class Edges {
  /**
   * What says nothing new beside another: a stage starts from the base model, a part is a source.
   */
  private static final Map<Relation, Relation> IMPLIED =
      Map.of(Relation.START, Relation.BASE_MODEL, Relation.PART, Relation.SOURCE_DATA);

  private final Map<Edge, Set<Said>> said = new LinkedHashMap<>();
  private final Map<Direction, Map<Node, List<Edge>>> byEnd = new EnumMap<>(Direction.class);
  private final Set<Edge> refuted = new HashSet<>();

  /** Adds statements behind an edge; one relation of two things may imply another of the same. */
  void add(Edge edge, Collection<Said> statements) {
    Edge known = edge;
    List<Said> all = new ArrayList<>(statements);
    for (var implied : IMPLIED.entrySet()) {
      Edge strong = new Edge(edge.source(), implied.getValue(), edge.result());
      Edge weak = new Edge(edge.source(), implied.getKey(), edge.result());
      if (edge.equals(weak) && said.containsKey(strong)) {
        known = strong;
      } else if (edge.equals(strong)) {
        all.addAll(remove(weak));
      }
    }
    for (Direction direction : Direction.values()) {
      addRoot(known, all, direction);
    }
  }

  /** Adds an edge that is only followed from one of its ends. */
  void addRoot(Edge edge, Collection<Said> statements, Direction direction) {
    said.computeIfAbsent(edge, e -> new LinkedHashSet<>()).addAll(statements);
    List<Edge> there = list(edge.far(direction.other()), direction);
    if (!there.contains(edge)) {
      there.add(edge);
    }
  }

  private Set<Said> remove(Edge edge) {
    for (Direction direction : Direction.values()) {
      list(edge.far(direction.other()), direction).remove(edge);
    }
    Set<Said> known = said.remove(edge);
    return known == null ? Set.of() : known;
  }

  private List<Edge> list(Node end, Direction direction) {
    return byEnd
        .computeIfAbsent(direction, d -> new HashMap<>())
        .computeIfAbsent(end, e -> new ArrayList<>());
  }

  /** Marks what rests on nothing but refuted statements. */
  void refute(Predicate<Said> isRefuted) {
    said.forEach(
        (edge, statements) -> {
          if (!statements.isEmpty() && statements.stream().allMatch(isRefuted)) {
            refuted.add(edge);
          }
        });
  }

  boolean isRefuted(Edge edge) {
    return refuted.contains(edge);
  }

  /** The edges that lead from a thing in one direction. */
  List<Edge> from(Node thing, Direction direction) {
    return byEnd.getOrDefault(direction, Map.of()).getOrDefault(thing, List.of());
  }

  Set<Said> said(Edge edge) {
    return said.getOrDefault(edge, Set.of());
  }
}
