package io.github.provender.site;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.http.AbandonedWork;
import io.github.provender.mcp.McpEndpoint;
import io.github.provender.mcp.tool.Tools;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.ops.ReloadResult;
import io.github.provender.ops.ServerOperations;
import io.github.provender.ops.Settings;
import io.github.provender.ops.telemetry.Usage;
import io.github.provender.query.QueryCatalog;
import io.github.provender.site.context.Site;
import io.github.provender.site.mcp.McpServlet;
import io.github.provender.sparql.EndpointData;
import io.github.provender.sparql.SparqlEndpoint;
import io.github.provender.validate.RuleSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** Embedded server: a read-only SPARQL endpoint, and the pages on everything else. */
public final class Server {
  private static final int FEWEST_THREADS = 8;

  private final FusekiServer fuseki;
  private final ServerOperations operation;
  private final Settings settings;
  private final SparqlEndpoint endpoint;
  private volatile State state;

  /** All that a reload replaces, at once. */
  private record State(DatasetVersion version, Site site, EndpointData data) {}

  private Server(DatasetVersion first, Settings settings) {
    this.settings = settings;
    this.state = state(first);
    AbandonedWork abandoned = new AbandonedWork();
    this.endpoint = new SparqlEndpoint(settings.limits(), () -> state.data(), abandoned);
    this.fuseki =
        endpoint
            .addTo(FusekiServer.create())
            .port(settings.port())
            .numServerThreads(FEWEST_THREADS, ServerOperations.THREADS)
            .fusekiModules(FusekiModules.empty())
            .addServlet(McpEndpoint.PATH, mcp())
            .addServlet("/*", new PageServlet(() -> state.site()))
            .build();
    this.operation =
        ServerOperations.of(
            fuseki.getJettyServer(),
            settings,
            () -> state.version(),
            Routes.kinds(),
            usages(),
            abandoned);
  }

  private McpServlet mcp() {
    return new McpServlet(
        McpEndpoint.of(Tools.of(endpoint, settings.console()::add), () -> state.site()),
        settings.base(),
        settings.limits().bodyBytes());
  }

  private List<Usage> usages() {
    return List.of(
        new Usage(
            "cacheBytes",
            "provender.cache.bytes",
            "memory of answers that are kept",
            () -> state.site().answers().bytes()),
        new Usage(
            "cacheEntries",
            "provender.cache.entries",
            "answers that are kept",
            () -> state.site().answers().entries()),
        new Usage(
            "temporaryBytes",
            "provender.temporary.bytes",
            "temporary files of answers under way",
            endpoint::temporaryBytes),
        new Usage(
            "waitingQueries",
            "provender.queries.waiting",
            "queries that wait for their place",
            endpoint::waitingQueries));
  }

  /** Starts serving to this machine, without any log. */
  public static Server start(
      KnowledgeGraph graph, QueryCatalog catalog, RuleSet rules, String host, int port) {
    return start(DatasetVersion.of(graph, catalog, rules), Settings.of(host, port));
  }

  /** Starts serving. */
  public static Server start(DatasetVersion first, Settings settings) {
    Server server = new Server(first, settings);
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      throw new UserError(
          UserError.Kind.STORE,
          "cannot listen on " + settings.host() + ":" + settings.port() + " (" + reason(e) + ")",
          "choose another --port or --host");
    }
    return server;
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private State state(DatasetVersion version) {
    Site site =
        new Site(
            version.graph(),
            version.catalog(),
            version.rules(),
            version.index(),
            version.history(),
            settings.base(),
            settings.reports(),
            settings.limits().capacity().cacheBytes());
    EndpointData data =
        new EndpointData(
            new DatasetGraphReadOnly(version.graph().dataset()),
            version.version(),
            version.graph().prefixes(),
            settings.base(),
            site.published()::description);
    return new State(version, site, data);
  }

  /** Reads and checks by that loader, and serves the outcome if it is sound. */
  public ReloadResult reload(Supplier<DatasetVersion> loader) {
    return operation.reload(loader, this::swap);
  }

  /** Requests under way hold the old data and finish on it. */
  private void swap(DatasetVersion next) {
    state = state(next);
  }

  public int port() {
    return operation.port();
  }

  /** Where the metrics are served; negative where they are not. */
  public int metricsPort() {
    return operation.metricsPort();
  }

  /** The address of the home page. */
  public String address() {
    String host = settings.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  /** Comes to know why the server cannot heal by itself and has to end. */
  public CompletableFuture<String> end() {
    return operation.end();
  }

  /** Lets requests under way finish, for a time, and stops. */
  public void stop() {
    operation.drain();
    fuseki.stop();
    operation.close();
  }
}
