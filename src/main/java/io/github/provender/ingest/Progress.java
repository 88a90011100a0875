package io.github.provender.ingest;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Progress of long work: how much is done, how fast, how long it will still take. */
public final class Progress {
  private static final long SILENT = Duration.ofSeconds(5).toNanos();

  private final PrintWriter out;
  private final LongSupplier clock;
  private long begun;
  private long told;
  private long all;
  private long done;

  /**
   * @param clock nanoseconds that only go forward
   */
  public Progress(PrintWriter out, LongSupplier clock) {
    this.out = out;
    this.clock = clock;
  }

  void begin(long work) {
    begun = clock.getAsLong();
    told = begun;
    all = work;
    done = 0;
  }

  void add(long work) {
    done += work;
    long now = clock.getAsLong();
    if (now - told < SILENT || done == 0) {
      return;
    }
    told = now;
    double rate = done / Math.max(1e-9, (now - begun) / 1e9);
    out.printf(
        Locale.ROOT,
        "%,d of %,d, %,.0f/s, %,d s left%n",
        done,
        all,
        rate,
        Math.round((all - done) / rate));
    out.flush();
  }
}
