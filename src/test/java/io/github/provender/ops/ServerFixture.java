package io.github.provender.ops;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.Shipped;
import io.github.provender.ops.connection.Timeouts;
import io.github.provender.ops.telemetry.LogQueue;
import io.github.provender.site.Server;
import io.github.provender.validate.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Servers of the shipped data, for tests. */
public final class ServerFixture {
  static final DatasetVersion EDITION =
      DatasetVersion.of(Shipped.SERVED, Shipped.CATALOG, RuleSet.of(Shipped.WORKSPACE));

  final Queue<String> lines = new ConcurrentLinkedQueue<>();
  public final Server server;

  public ServerFixture(Timeouts patience, boolean queries, String... hosts) {
    server = start(patience, queries, null, hosts);
  }

  /** A server that logs there. */
  ServerFixture(LogQueue log) {
    server = start(NoHurry.TIMEOUTS, false, log);
  }

  private Server start(
      Timeouts patience, boolean queries, @Nullable LogQueue log, String... hosts) {
    return Server.start(
        EDITION,
        new Settings(
            "127.0.0.1",
            0,
            OptionalInt.of(0),
            List.of(hosts),
            "",
            "",
            log == null ? new LogQueue(lines::add) : log,
            new Settings.Log(true, java.util.Optional.empty()),
            queries,
            NoHurry.LIMITS,
            patience));
  }

  public int port() {
    return server.port();
  }

  /** The line of the request with that number, which is written after its answer. */
  String line(String id) throws Exception {
    Eventually.holds("the line of " + id, () -> lines.stream().anyMatch(l -> l.contains(id)));
    return lines.stream().filter(line -> line.contains(id)).findFirst().orElseThrow();
  }

  /** Waits until just so many requests are under way. */
  void awaitUnderWay(int count) throws Exception {
    Eventually.holds(count + " requests under way", () -> underWay(server.metricsPort()) == count);
  }

  /** Waits until just so many requests wait for their turn. */
  void awaitWaiting(int count) throws Exception {
    Eventually.holds(
        count + " requests in the queue",
        () -> metric(server.metricsPort(), "provender_requests_waiting") == count);
  }

  static int underWay(int metricsPort) throws IOException {
    return metric(metricsPort, "provender_requests_running");
  }

  private static int metric(int metricsPort, String name) throws IOException {
    return RawHttpClient.get(metricsPort, "/metrics")
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
