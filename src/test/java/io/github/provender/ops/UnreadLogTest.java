package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.ops.telemetry.LogQueue;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A log that nobody reads. */
class UnreadLogTest {
  private static final String LINE = "x".repeat(1_000);

  private final CountDownLatch read = new CountDownLatch(1);
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private final LogQueue log =
      new LogQueue(
          line -> {
            try {
              read.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            seen.add(line);
          });

  @Test
  void lines_are_taken_without_waiting_and_dropped_where_they_do_not_fit() throws Exception {
    int many = 10_000;
    for (int i = 0; i < many; i++) {
      log.add(LINE);
    }
    assertTrue(log.dropped() > many / 2, () -> log.dropped() + " dropped");
    read.countDown();
    Eventually.holds("the others", () -> seen.size() + log.dropped() == many);
    log.add("later");
    log.close();
    assertEquals("later", seen.get(seen.size() - 1));
  }

  @Test
  void what_is_printed_comes_line_by_line_and_is_bounded() throws Exception {
    read.countDown();
    PrintStream stream = log.stream();
    stream.print("one ");
    stream.println("line");
    stream.println("다른 줄");
    stream.print("y".repeat(100_000));
    log.close();
    assertEquals(List.of("one line", "다른 줄"), seen.subList(0, 2));
    assertTrue(seen.stream().allMatch(line -> line.length() <= 20_000));
  }

  @Test
  void requests_are_answered_while_nobody_reads_the_log() throws Exception {
    ServerFixture served = new ServerFixture(log);
    try {
      int requests = 0;
      while (log.dropped() == 0) {
        String path = "/nowhere-" + "n".repeat(8_000);
        assertEquals(414, RawHttpClient.status(RawHttpClient.get(served.port(), path)));
        assertTrue(++requests < 10_000, "nothing is dropped");
      }
      String metrics = RawHttpClient.get(served.server.metricsPort(), "/metrics");
      assertTrue(metrics.contains("provender_log_lines_dropped_total"), metrics);
      assertTrue(!metrics.contains("provender_log_lines_dropped_total 0.0"), metrics);
    } finally {
      read.countDown();
      served.server.stop();
    }
  }
}
