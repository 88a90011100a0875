package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Periodic task: looks at something again and again while the server runs, on a thread of its own,
 * also after a look that failed.
 */
abstract class PeriodicTask extends AbstractLifeCycle {
  private final ScheduledExecutorScheduler clock;
  private final Duration pause;

  /**
   * A task that has not started.
   *
   * @param thread its name
   */
  PeriodicTask(String thread, Duration pause) {
    this.clock = new ScheduledExecutorScheduler(thread, true);
    this.pause = pause;
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
    clock.schedule(this::lookAndGoOn, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void lookAndGoOn() {
    try {
      look(System.nanoTime());
    } finally {
      next();
    }
  }

  /** One look, at a time of {@link System#nanoTime}. */
  abstract void look(long now);
}
