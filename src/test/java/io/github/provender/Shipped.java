package io.github.provender;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.query.QueryShelf;
import java.nio.file.Path;
import java.util.List;

/** The files of the checkout, read once for all tests. */
public final class Shipped {
  public static final Workspace WORKSPACE = new Workspace(Path.of("").toAbsolutePath());
  public static final KnowledgeGraph GRAPH = KnowledgeGraph.load(WORKSPACE, List.of());
  public static final QueryShelf SHELF = QueryShelf.of(WORKSPACE);

  private Shipped() {}
}
