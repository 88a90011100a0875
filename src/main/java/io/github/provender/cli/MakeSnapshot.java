package io.github.provender.cli;

import io.github.provender.cache.Snapshot;
import io.github.provender.cli.options.Session;
import io.github.provender.compare.Comparer;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.QueryDescriptions;
import io.github.provender.site.context.Site;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/**
 * Command {@code snapshot}: writes the shipped data in a form that loads fast; the launcher does so
 * at first use.
 */
@Command(
    name = "snapshot",
    description = "Writes the shipped data in a form that loads fast.",
    hidden = true)
final class MakeSnapshot implements Callable<Integer> {
  private final Session session = new Session();

  @Override
  public Integer call() {
    QueryCatalog catalog = session.catalog();
    Session.kept("provender.snapshot")
        .ifPresent(
            file ->
                Snapshot.write(
                    session.workspace(),
                    QueryDescriptions.of(catalog),
                    file,
                    graph -> rows(graph, catalog)));
    return 0;
  }

  private static KeptRows rows(KnowledgeGraph graph, QueryCatalog catalog) {
    KeptRows rows = Comparer.rows(graph, catalog).and(Site.rows(graph, catalog));
    rows.tables().values().parallelStream().map(Supplier::get).forEach(found -> {});
    return rows;
  }
}
