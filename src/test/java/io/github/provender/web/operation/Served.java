package io.github.provender.web.operation;

import io.github.provender.Shipped;
import io.github.provender.check.Rulebook;
import io.github.provender.web.Limits;
import io.github.provender.web.Server;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Servers of the shipped data, for tests. */
final class Served {
  static final Edition EDITION =
      Edition.of(Shipped.SERVED, Shipped.SHELF, Rulebook.of(Shipped.WORKSPACE));

  /** Short, so that a test need not wait. */
  static final Patience SHORT =
      new Patience(
          Duration.ofMillis(1_000),
          Duration.ofMillis(1_200),
          Duration.ofMillis(4_000),
          Duration.ofMillis(2_000),
          Duration.ofMillis(500),
          Duration.ofMillis(1_500));

  final Queue<String> lines = new ConcurrentLinkedQueue<>();
  final Server server;

  Served(Patience patience, boolean queries, String... hosts) {
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

  int port() {
    return server.port();
  }
}
