package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Watchdog: finds a server that cannot heal by itself, so that it ends and its supervisor starts it
 * anew.
 */
public final class Watchdog extends PeriodicTask {
  private static final Duration STEP = Duration.ofSeconds(1);

  private final CompletableFuture<String> end = new CompletableFuture<>();
  private final Supplier<Optional<String>> beyondHelp;

  /**
   * A watchdog that has not started.
   *
   * @param beyondHelp what will not mend by itself any more; empty while nothing is so
   */
  public Watchdog(Supplier<Optional<String>> beyondHelp) {
    super("watchdog", STEP);
    this.beyondHelp = beyondHelp;
  }

  /** Comes to know why the server has to end. */
  public CompletableFuture<String> end() {
    return end;
  }

  @Override
  void look(long now) {
    beyondHelp.get().ifPresent(end::complete);
  }
}
