package io.github.provender.bench;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Times every canned query with its examples on the shipped data, warm, in one process. */
public final class CannedQueryBench {
  private static final int WARM_UP = 10;
  private static final int RUNS = 15;

  private CannedQueryBench() {}

  public static void main(String[] args) {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    QueryCatalog catalog = QueryCatalog.of(workspace);
    NameIndex names = new NameIndex(graph);
    System.out.printf("%-28s %6s %9s %9s %9s%n", "query", "rows", "min ms", "median", "max");
    for (CannedQuery query : catalog.all()) {
      Map<String, List<String>> given = new LinkedHashMap<>();
      query.parameters().stream()
          .filter(CannedQuery.Parameter::required)
          .forEach(parameter -> given.put(parameter.name(), List.of(parameter.example())));
      time(query, graph, Arguments.of(query, given, names));
    }
  }

  private static void time(CannedQuery query, KnowledgeGraph graph, Map<String, Node> arguments) {
    int rows = 0;
    for (int i = 0; i < WARM_UP; i++) {
      rows = query.rows(graph, arguments).size();
    }
    double[] milliseconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      query.rows(graph, arguments);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    System.out.printf(
        "%-28s %6d %9.1f %9.1f %9.1f%n",
        query.slug(), rows, milliseconds[0], milliseconds[RUNS / 2], milliseconds[RUNS - 1]);
  }
}
