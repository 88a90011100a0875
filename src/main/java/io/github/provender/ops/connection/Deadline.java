package io.github.provender.ops.connection;

import java.time.Duration;

/**
 * A deadline on the monotonic clock. {@link System#nanoTime} has no zero and may pass its largest
 * value, so only differences are compared.
 */
record Deadline(long nanos) {
  static Deadline after(long now, Duration time) {
    return new Deadline(now + time.toNanos());
  }

  boolean isOver(long now) {
    return now - nanos > 0;
  }
}
