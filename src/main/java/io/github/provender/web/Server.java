package io.github.provender.web;

import io.github.provender.check.Rulebook;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.UserError;
import io.github.provender.query.QueryShelf;
import io.github.provender.web.endpoint.Endpoint;
import io.github.provender.web.endpoint.Served;
import java.time.Instant;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** The embedded server: a read-only SPARQL endpoint, and the pages on everything else. */
public final class Server {
  /** Fuseki's own buffer of 5 MB cannot be pooled and costs a collection at each answer. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  private static final int STOP_MILLISECONDS = 4000;

  private final FusekiServer fuseki;
  private final String host;

  private Server(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Starts serving.
   *
   * @param port 0 for any free one
   */
  public static Server start(
      KnowledgeGraph graph, QueryShelf shelf, Rulebook rules, String host, int port) {
    DatasetGraph dataset = new DatasetGraphReadOnly(graph.dataset());
    Site site = new Site(graph, shelf, rules);
    Served served =
        new Served(
            dataset, Instant.now().toString(), graph.prefixes(), GraphFactory::createDefaultGraph);
    FusekiServer fuseki =
        new Endpoint(Limits.DEFAULT)
            .addTo(FusekiServer.create(), served)
            .port(port)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new Headers())
            .addServlet("/*", new PageServlet(() -> site))
            .build();
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      listenOn(host, (ServerConnector) connector);
    }
    fuseki.getJettyServer().setStopTimeout(STOP_MILLISECONDS);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new UserError(
          UserError.Kind.STORE,
          "cannot listen on " + host + ":" + port + " (" + reason(e) + ")",
          "choose another --port or --host");
    }
    return new Server(fuseki, host);
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static void listenOn(String host, ServerConnector connector) {
    connector.setHost(host);
    connector
        .getConnectionFactories()
        .forEach(
            factory -> {
              if (factory instanceof HttpConnectionFactory http) {
                http.getHttpConfiguration().setOutputBufferSize(OUTPUT_BUFFER);
                http.getHttpConfiguration().setSendServerVersion(false);
              }
            });
  }

  public int port() {
    return fuseki.getPort();
  }

  /** The address of the home page. */
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  public void stop() {
    fuseki.stop();
  }
}
