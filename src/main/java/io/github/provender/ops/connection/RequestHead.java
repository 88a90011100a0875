package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.Optional;

/**
 * The head of the request that a connection awaits.
 *
 * @param answers how many answers the connection has had before it
 * @param bytesBefore how many bytes had come before its first
 * @param deadline by when it must have come whole; empty before its first byte
 */
record RequestHead(long answers, long bytesBefore, Optional<Deadline> deadline) {
  static RequestHead awaited(long answers, long bytes) {
    // what comes with the first request on a connection belongs to it
    return new RequestHead(answers, answers == 0 ? 0 : bytes, Optional.empty());
  }

  /** The same after a further look at how many bytes have come. */
  RequestHead seen(long bytes, long now, Duration limit) {
    return deadline.isEmpty() && bytes > bytesBefore
        ? new RequestHead(answers, bytesBefore, Optional.of(Deadline.after(now, limit)))
        : this;
  }

  boolean hasBegun() {
    return deadline.isPresent();
  }

  boolean isLate(long now) {
    return deadline.filter(end -> end.isOver(now)).isPresent();
  }
}
