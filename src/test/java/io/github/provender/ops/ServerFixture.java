package io.github.provender.ops;

import io.github.provender.Shipped;
import io.github.provender.http.Limits;
import io.github.provender.ops.connection.Timeouts;
import io.github.provender.site.Server;
import io.github.provender.validate.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Servers of the shipped data, for tests. */
public final class ServerFixture {
  static final DatasetVersion EDITION =
      DatasetVersion.of(Shipped.SERVED, Shipped.CATALOG, RuleSet.of(Shipped.WORKSPACE));

  /** Short, so that a test need not wait. */
  static final Timeouts SHORT =
      new Timeouts(
          Duration.ofMillis(1_000),
          Duration.ofMillis(1_200),
          Duration.ofMillis(4_000),
          Duration.ofMillis(2_000),
          Duration.ofMillis(500),
          Duration.ofMillis(1_500));

  final Queue<String> lines = new ConcurrentLinkedQueue<>();
  public final Server server;

  public ServerFixture(Timeouts patience, boolean queries, String... hosts) {
    server =
        Server.start(
            EDITION,
            new Settings(
                "127.0.0.1",
                0,
                OptionalInt.of(0),
                List.of(hosts),
                "",
                lines::add,
                new Settings.Log(true, java.util.Optional.empty()),
                queries,
                Limits.DEFAULT,
                patience));
  }

  public int port() {
    return server.port();
  }
}
