package io.github.provender;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what must come, however long a busy machine takes; gives up only after minutes. */
public final class Eventually {
  /** Longer than anything takes: what it guards against is to wait for ever. */
  public static final Duration LONGEST = Duration.ofMinutes(5);

  private static final int STEP_MILLIS = 10;

  private Eventually() {}

  /**
   * Returns once the condition holds.
   *
   * @param what is waited for, to be told if it never comes
   */
  public static void holds(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("never came: " + what);
      }
      Thread.sleep(STEP_MILLIS);
    }
  }
}
