package io.github.provender.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Abandoned work: threads that were given up since they overran their time, and still run. */
public final class AbandonedWork {
  private final Map<Object, Long> running = new ConcurrentHashMap<>();
  private final AtomicLong total = new AtomicLong();

  /** Counts a thread that is given up; what is returned is to be run once it has ended. */
  public Runnable begin() {
    Object work = new Object();
    running.put(work, System.nanoTime());
    total.incrementAndGet();
    return () -> running.remove(work);
  }

  /** How many still run. */
  public int running() {
    return running.size();
  }

  /** How many there have ever been. */
  public long total() {
    return total.get();
  }

  /** How many still run though they were given up so long ago. */
  public long runningFor(Duration time) {
    long now = System.nanoTime();
    return running.values().stream().filter(since -> now - since > time.toNanos()).count();
  }
}
