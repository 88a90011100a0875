package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.http.AbandonedWork;
import io.github.provender.ops.connection.InFlightRequests;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.junit.jupiter.api.Test;

class HealthTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final Duration AT_ONCE = Duration.ofNanos(-1);
  private static final Duration HOURS = Duration.ofHours(1);

  private final AbandonedWork abandoned = new AbandonedWork();
  private final Health health =
      new Health(
          () -> {
            throw new AssertionError("not asked for");
          },
          new InFlightRequests(new Handler.Wrapper()),
          abandoned,
          Settings.of("127.0.0.1", 0),
          List.of());

  private List<Runnable> give(int queries) {
    return IntStream.range(0, queries).mapToObj(i -> abandoned.begin()).toList();
  }

  @Test
  void half_of_the_cores_may_be_lost_but_no_more() {
    give(CORES / 2);
    assertEquals(Optional.empty(), health.trouble(AT_ONCE));
    give(1);
    assertEquals(
        Optional.of(CORES / 2 + 1 + " queries overran their time and cannot be stopped"),
        health.trouble(AT_ONCE));
  }

  @Test
  void many_queries_that_each_end_in_time_are_not_one_that_does_not() {
    Stream.generate(() -> give(CORES)).limit(3).forEach(round -> round.forEach(Runnable::run));
    assertEquals(Optional.empty(), health.trouble(AT_ONCE));
    give(CORES);
    assertEquals(Optional.empty(), health.trouble(HOURS));
  }
}
