package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Watchdog: finds a server that cannot heal by itself, so that it ends and its supervisor starts it
 * anew.
 */
public final class Watchdog extends AbstractLifeCycle {
  private static final Duration STEP = Duration.ofSeconds(1);

  private final ScheduledExecutorScheduler clock = new ScheduledExecutorScheduler("watchdog", true);
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
    this.trouble = trouble;
    this.patience = patience;
  }

  /** Comes to know why the server has to end. */
  public CompletableFuture<String> end() {
    return end;
  }

  @Override
  protected void doStart() throws Exception {
    clock.start();
    next();
  }

  @Override
  protected void doStop() throws Exception {
    clock.stop();
  }

  private void next() {
    clock.schedule(
        () -> {
          look(System.nanoTime());
          next();
        },
        STEP.toMillis(),
        TimeUnit.MILLISECONDS);
  }

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
