package io.github.provender.entity.lineage.walk;

import io.github.provender.claim.Term;
import io.github.provender.entity.lineage.Branch;
import io.github.provender.entity.lineage.Branch.Group;
import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Extent;
import io.github.provender.entity.lineage.Relation;
import io.github.provender.entity.lineage.Tie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Grows the tree of one direction: what is met twice is followed where it is nearest. */
final class TreeGrower {
  private final Edges edges;
  private final Direction direction;
  private final Extent extent;
  private final TieWriter ties;
  private final Map<Node, Integer> distances = new HashMap<>();
  private final Set<Node> followed = new HashSet<>();

  TreeGrower(Edges edges, Direction direction, Extent extent, TieWriter ties) {
    this.edges = edges;
    this.direction = direction;
    this.extent = extent;
    this.ties = ties;
  }

  List<Group> from(Node root) {
    measure(root);
    return groups(root, 1);
  }

  private void measure(Node root) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    distances.put(root, 0);
    while (!open.isEmpty()) {
      Node thing = open.remove();
      int next = distances.getOrDefault(thing, 0) + 1;
      for (Edge edge : edges.from(thing, direction)) {
        if (distances.putIfAbsent(edge.far(direction), next) == null) {
          open.add(edge.far(direction));
        }
      }
    }
  }

  private List<Group> groups(Node thing, int distance) {
    followed.add(thing);
    Map<Relation, List<Edge>> byRelation = new TreeMap<>();
    for (Edge edge : edges.from(thing, direction)) {
      byRelation.computeIfAbsent(edge.relation(), r -> new ArrayList<>()).add(edge);
    }
    return byRelation.values().stream().map(same -> group(same, distance)).toList();
  }

  private Group group(List<Edge> same, int distance) {
    List<Branch> all =
        same.stream()
            .sorted(Comparator.comparing(this::label, String.CASE_INSENSITIVE_ORDER))
            .map(edge -> branch(edge, distance))
            .toList();
    // a rest of one would take as much room as the one itself
    int shown =
        all.size() == extent.shown() + 1 ? all.size() : Math.min(extent.shown(), all.size());
    return new Group(same.get(0).relation(), all.subList(0, shown), all.subList(shown, all.size()));
  }

  private String label(Edge edge) {
    return ties.term(edge.far(direction)).label();
  }

  private Branch branch(Edge edge, int distance) {
    Node thing = edge.far(direction);
    Tie tie = ties.of(edge);
    Term term = ties.term(thing);
    int further = edges.from(thing, direction).size();
    boolean isNearest = distances.getOrDefault(thing, 0) == distance;
    if (isNearest && distance < extent.depth() && !followed.contains(thing)) {
      return new Branch(tie, term, groups(thing, distance + 1), false, 0);
    }
    boolean isElsewhere = distances.getOrDefault(thing, 0) < extent.depth();
    return new Branch(tie, term, List.of(), isElsewhere && further > 0, isElsewhere ? 0 : further);
  }
}
