package io.github.provender;

import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.QueryDescriptions;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the checkout, read once for all tests. */
public final class Shipped {
  public static final Workspace WORKSPACE = new Workspace(Path.of("").toAbsolutePath());
  public static final DerivedFacts DERIVED = DerivedFacts.of(WORKSPACE);
  public static final List<RdfFile> FILES = List.copyOf(KnowledgeGraph.read(WORKSPACE, List.of()));
  public static final QueryCatalog CATALOG = QueryCatalog.of(WORKSPACE);
  public static final KnowledgeGraph GRAPH = withRows(KnowledgeGraph.of(FILES, DERIVED));

  /** The graph as it is served: with the canned queries described in it. */
  public static final KnowledgeGraph SERVED =
      KnowledgeGraph.of(
              Stream.concat(FILES.stream(), Stream.of(QueryDescriptions.of(CATALOG))).toList(),
              DERIVED)
          .with(GRAPH.kept());

  /** The rows of comparisons and charts, found once for all processes of tests. */
  private static KnowledgeGraph withRows(KnowledgeGraph graph) {
    return graph.with(KeptSnapshot.get().kept());
  }

  private Shipped() {}
}
