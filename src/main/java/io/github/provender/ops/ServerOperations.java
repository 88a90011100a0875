package io.github.provender.ops;

import io.github.provender.http.AbandonedWork;
import io.github.provender.ops.connection.HostList;
import io.github.provender.ops.connection.InFlightRequests;
import io.github.provender.ops.connection.ProblemErrorHandler;
import io.github.provender.ops.connection.RequestDeadlines;
import io.github.provender.ops.connection.RequestFilter;
import io.github.provender.ops.connection.Watchdog;
import io.github.provender.ops.telemetry.LogQueue;
import io.github.provender.ops.telemetry.Usage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * Server operations: puts health, metrics, log, deadlines and request filter in their order around
 * the pages.
 */
public final class ServerOperations {
  /** Threads of the server; some always stay free, since fewer requests are at work. */
  public static final int THREADS = 56;

  private static final int AT_WORK = 32;
  private static final int WAITING = 512;
  private static final int STOP_SLACK_MILLIS = 1_000;

  /** What overruns its time by so much will not end by itself, however busy the machine is. */
  private static final Duration BEYOND_HELP = Health.GRACE.plusSeconds(30);

  private final Server jetty;
  private final Health health;
  private final RequestDeadlines timeKeeper;
  private final Metrics metrics;
  private final Watchdog watchdog;
  private final ServerConnector connector;

  private ServerOperations(
      Server jetty,
      Health health,
      RequestDeadlines timeKeeper,
      Metrics metrics,
      Watchdog watchdog,
      ServerConnector connector) {
    this.jetty = jetty;
    this.health = health;
    this.timeKeeper = timeKeeper;
    this.metrics = metrics;
    this.watchdog = watchdog;
    this.connector = connector;
  }

  /**
   * Installs everything in a server that has its pages but has not started.
   *
   * @param kinds the first words of paths by which requests are counted
   * @param usages what else health and metrics tell of
   * @param abandoned the queries that overran their time
   */
  public static ServerOperations of(
      Server jetty,
      Settings settings,
      Supplier<DatasetVersion> edition,
      Set<String> kinds,
      List<Usage> usages,
      AbandonedWork abandoned) {
    ServerConnector connector = Connectors.install(jetty, settings);
    ProblemErrorHandler errors = new ProblemErrorHandler(settings.console()::add);
    jetty.setErrorHandler(errors);
    if (jetty.getHandler() instanceof ServletContextHandler pages) {
      pages.setErrorHandler(errors);
    }
    Metrics metrics = new Metrics(kinds);
    QoSHandler queue = queue(jetty.getHandler(), settings);
    InFlightRequests underWay = new InFlightRequests(new GracefulHandler(queue));
    Health health = new Health(edition, underWay, abandoned, settings, usages);
    jetty.setHandler(
        new RequestFilter(HostList.of(settings.answersTo()), new MetricsPort(metrics, health)));
    RequestDeadlines timeKeeper =
        new RequestDeadlines(
            underWay, () -> Stream.of(jetty.getConnectors()), settings.patience(), metrics::cut);
    jetty.addBean(timeKeeper);
    Watchdog watchdog = new Watchdog(() -> health.trouble(BEYOND_HELP));
    jetty.addBean(watchdog);
    List<LogQueue> logs = logs(jetty, settings);
    jetty.setRequestLog(log(logs, settings, metrics));
    jetty.setStopTimeout(settings.patience().drain().toMillis() + STOP_SLACK_MILLIS);
    metrics.dropped(logs);
    usages.forEach(
        usage -> metrics.gauge(usage.metric(), usage.meaning(), () -> usage.value().get()));
    metrics.gauge("provender.triples", "triples served", () -> edition.get().triples());
    metrics.gauge(
        "provender.requests.running", "requests under way", () -> underWay.works().size());
    metrics.gauge(
        "provender.queries.running",
        "SPARQL requests under way",
        () -> underWay.at(RequestFilter.SPARQL));
    metrics.gauge(
        "provender.requests.waiting", "requests in the queue", queue::getSuspendedRequestCount);
    metrics.gauge(
        "provender.queries.abandoned.running",
        "queries given up that still run",
        abandoned::running);
    metrics.count(
        "provender.queries.abandoned",
        "queries given up since they overran their time",
        abandoned::total);
    return new ServerOperations(jetty, health, timeKeeper, metrics, watchdog, connector);
  }

  private static QoSHandler queue(Handler pages, Settings settings) {
    QoSHandler queue = new QoSHandler(pages);
    queue.setMaxRequestCount(AT_WORK);
    queue.setMaxSuspendedRequestCount(WAITING);
    queue.setMaxSuspend(settings.patience().queue());
    return queue;
  }

  /** The queue of the console, and before it that of the file where requests are logged to one. */
  private static List<LogQueue> logs(Server jetty, Settings settings) {
    return Stream.concat(
            settings.requests().file().map(file -> appending(jetty, file)).stream(),
            Stream.of(settings.console()))
        .toList();
  }

  private static RequestLog log(List<LogQueue> logs, Settings settings, Metrics metrics) {
    return settings.requests().on()
        ? new RequestLog.Collection(metrics, new AccessLog(logs.get(0)::add, settings.queries()))
        : metrics;
  }

  private static LogQueue appending(Server jetty, Path file) {
    RequestLogWriter writer = new RequestLogWriter(file.toString());
    writer.setAppend(true);
    LogQueue queue =
        new LogQueue(
            line -> {
              try {
                writer.write(line);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    jetty.addBean(writer);
    return queue;
  }

  /** The port that was asked for, or the free one that was found. */
  public int port() {
    return connector.getLocalPort();
  }

  /** The port of the metrics, for whoever asked for any free one. */
  public int metricsPort() {
    return Stream.of(jetty.getConnectors())
        .filter(other -> MetricsPort.NAME.equals(other.getName()))
        .mapToInt(other -> ((ServerConnector) other).getLocalPort())
        .findFirst()
        .orElse(-1);
  }

  /** Tries to serve newer data; the older goes on being served where that fails. */
  public ReloadResult reload(Supplier<DatasetVersion> loader, Consumer<DatasetVersion> swap) {
    ReloadResult reload = ReloadResult.attempt(loader, swap);
    health.remember(reload);
    metrics.reloaded(reload);
    return reload;
  }

  /** Comes to know why the server cannot heal by itself and has to end. */
  public CompletableFuture<String> end() {
    return watchdog.end();
  }

  /** Before the server stops: no more new work, and an end to what is under way. */
  public void drain() {
    health.drain();
    timeKeeper.drain();
  }

  /** After the server has stopped. */
  public void close() {
    metrics.close();
  }
}
