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
  private final Supplier<Optional<String>> trouble;
  private final Duration patience;
  private Optional<Long> since = Optional.empty();

  /**
   * A watchdog that has not started.
   *
   * @param trouble what is wrong just now; empty while nothing is
   * @param patience how long something must be wrong without a break
   */
  public Watchdog(Supplier<Optional<String>> trouble, Duration patience) {
    super("watchdog", STEP);
    this.trouble = trouble;
    this.patience = patience;
  }

  /** Comes to know why the server has to end. */
  public CompletableFuture<String> end() {
    return end;
  }

  @Override
  void look(long now) {
    Optional<String> wrong = trouble.get();
    if (wrong.isEmpty()) {
      since = Optional.empty();
      return;
    }
    long begun = since.orElse(now);
    since = Optional.of(begun);
    if (now - begun > patience.toNanos()) {
      end.complete(wrong.get());
    }
  }
}
