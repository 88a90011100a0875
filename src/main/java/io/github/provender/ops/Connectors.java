package io.github.provender.ops;

import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty connectors: the ports, each with the same strict reading of HTTP. */
final class Connectors {
  /** Fuseki's own buffer of 5 MB cannot be pooled and costs a collection at each answer. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  private static final int MAX_CONNECTIONS = 1_000;
  private static final int BACKLOG = 128;

  /** After it idle threads end, all of them: Jetty alone ends one a minute. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private Connectors() {}

  /** Replaces the connectors of a server that has not started. */
  static ServerConnector install(Server server, Settings settings) {
    ServerConnector main = connector(server, settings, settings.host(), settings.port());
    server.setConnectors(new Connector[] {main});
    settings
        .metricsPort()
        .ifPresent(
            port -> {
              ServerConnector metrics = connector(server, settings, "127.0.0.1", port);
              metrics.setName(MetricsPort.NAME);
              server.addConnector(metrics);
            });
    server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, main));
    if (server.getThreadPool() instanceof QueuedThreadPool threads) {
      threads.setIdleTimeout((int) IDLE.toMillis());
      threads.setMaxEvictCount(threads.getMaxThreads());
    }
    return main;
  }

  private static ServerConnector connector(
      Server server, Settings settings, String host, int port) {
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(settings.limits().headerBytes());
    http.setOutputBufferSize(OUTPUT_BUFFER);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(true);
    http.setUriCompliance(UriCompliance.RFC3986);
    http.setHttpCompliance(HttpCompliance.RFC7230);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(settings.patience().idle().toMillis());
    connector.setShutdownIdleTimeout(settings.patience().idle().toMillis());
    connector.setAcceptQueueSize(BACKLOG);
    return connector;
  }
}
