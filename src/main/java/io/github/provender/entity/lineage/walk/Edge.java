package io.github.provender.entity.lineage.walk;

import io.github.provender.entity.lineage.Direction;
import io.github.provender.entity.lineage.Relation;
import org.apache.jena.graph.Node;

/** Two models or datasets of which one went into the other. */
record Edge(Node source, Relation relation, Node result) {
  /** Where one comes to who follows it. */
  Node far(Direction direction) {
    return direction == Direction.UP ? source : result;
  }

  /** A statement behind an edge, with the claim that makes it. */
  record Said(Node from, Node link, Node to, Node claim) {}
}
