package io.github.provender;

import io.github.provender.http.Limits;
import io.github.provender.ops.Settings;
import io.github.provender.ops.connection.Timeouts;
import java.time.Duration;

/** Limits of time, and of queries at once, that no test reaches, however busy the machine. */
public final class NoHurry {
  private static final int QUERIES = 100;

  public static final Duration HOUR = Duration.ofHours(1);
  public static final Timeouts TIMEOUTS = new Timeouts(HOUR, HOUR, HOUR, HOUR, HOUR, HOUR);
  public static final Limits LIMITS = large(Limits.DEFAULT);

  private NoHurry() {}

  private static Limits large(Limits usual) {
    return new Limits(
        (int) HOUR.toMillis(),
        usual.rows(),
        usual.triples(),
        QUERIES,
        usual.bodyBytes(),
        usual.headerBytes(),
        usual.patternCharacters(),
        usual.capacity());
  }

  /** Settings of a server on a free port of this machine. */
  public static Settings settings() {
    return settings(LIMITS);
  }

  /** The same with other limits. */
  public static Settings settings(Limits limits) {
    Settings usual = Settings.of("127.0.0.1", 0);
    return new Settings(
        usual.host(),
        usual.port(),
        usual.metricsPort(),
        usual.hosts(),
        usual.base(),
        usual.reports(),
        usual.console(),
        usual.requests(),
        usual.queries(),
        limits,
        TIMEOUTS);
  }
}
