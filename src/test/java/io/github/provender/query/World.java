package io.github.provender.query;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.lint.GoldenWorld;
import java.nio.file.Path;

/** A small invented world that never changes, so that the answers to questions on it never do. */
final class World {
  private static final GoldenWorld WORLD = GoldenWorld.of(Shipped.WORKSPACE);
  static final Path FOLDER = WORLD.folder();
  static final KnowledgeGraph GRAPH = WORLD.graph();
  static final NameIndex NAMES = WORLD.names();

  private World() {}

  /** What a query answers there, as its golden file has it. */
  static String answer(CannedQuery query) {
    return WORLD.answer(query);
  }
}
