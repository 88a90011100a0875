package io.github.provender.cli.mcp;

import io.github.provender.ask.SearchIndex;
import io.github.provender.cache.Lazy;
import io.github.provender.cli.options.Session;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.history.History;
import io.github.provender.http.AbandonedWork;
import io.github.provender.http.Limits;
import io.github.provender.mcp.McpEndpoint;
import io.github.provender.mcp.StdioTransport;
import io.github.provender.mcp.tool.Tools;
import io.github.provender.query.QueryCatalog;
import io.github.provender.site.context.Site;
import io.github.provender.sparql.EndpointData;
import io.github.provender.sparql.SparqlEndpoint;
import io.github.provender.sparql.bound.ServerProcess;
import io.github.provender.validate.RuleSet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Command {@code mcp}: answers an assistant over standard input and output until it leaves. */
@Command(
    name = "mcp",
    description =
        "Answers assistants by the Model Context Protocol, over standard input and output.",
    mixinStandardHelpOptions = true)
public final class Mcp implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Override
  public Integer call() throws IOException {
    ServerProcess.restrict();
    PrintWriter err = spec.commandLine().getErr();
    QueryCatalog catalog = session.catalog();
    KnowledgeGraph graph = session.graph();
    Site site = site(graph, catalog);
    SparqlEndpoint endpoint = endpoint(graph);
    McpEndpoint mcp =
        McpEndpoint.of(
            Tools.of(
                endpoint,
                line -> {
                  err.println(line);
                  err.flush();
                }),
            () -> site);
    new StdioTransport(mcp, Limits.DEFAULT.bodyBytes())
        .serve(
            new InputStreamReader(System.in, StandardCharsets.UTF_8), spec.commandLine().getOut());
    return 0;
  }

  private Site site(KnowledgeGraph graph, QueryCatalog catalog) {
    Lazy<SearchIndex> index = new Lazy<>(() -> session.index(graph, catalog));
    Thread early = new Thread(index::get, "index");
    early.setDaemon(true);
    early.start();
    return new Site(
        graph,
        catalog,
        RuleSet.of(session.workspace()),
        index,
        () -> History.NONE,
        "",
        "",
        Limits.DEFAULT.capacity().cacheBytes());
  }

  private static SparqlEndpoint endpoint(KnowledgeGraph graph) {
    EndpointData data =
        new EndpointData(
            new DatasetGraphReadOnly(graph.dataset()),
            "",
            graph.prefixes(),
            "",
            base -> GraphFactory.createDefaultGraph());
    return new SparqlEndpoint(Limits.DEFAULT, () -> data, new AbandonedWork());
  }
}
