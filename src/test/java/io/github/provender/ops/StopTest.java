package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.ops.connection.Timeouts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final Duration DRAIN = Duration.ofSeconds(1);

  /** So long after its drain the server stops whether or not requests have ended. */
  private static final Duration SLACK = Duration.ofSeconds(1);

  private static final String HEAD =
      RawHttpClient.head(
          "POST /sparql HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/sparql-query",
          "Content-Length: 6",
          "Connection: close");

  @Test
  void a_request_under_way_finishes_and_no_new_connection_is_taken() throws Exception {
    ServerFixture served = new ServerFixture(NoHurry.TIMEOUTS, false);
    try (RawHttpClient early = new RawHttpClient(served.port());
        RawHttpClient kept = new RawHttpClient(served.port())) {
      kept.send("GET /style.css HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertEquals(200, RawHttpClient.status(kept.one()));
      early.send(HEAD + "ASK");
      served.awaitUnderWay(1);
      int port = served.port();
      Thread stop = new Thread(served.server::stop);
      stop.start();
      RawHttpClient.awaitRefusal(port);
      kept.offer("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String health = kept.rest();
      assertTrue(health.isEmpty() || RawHttpClient.status(health) == 503, health);
      early.send(" {}");
      assertEquals(200, RawHttpClient.status(early.rest()));
      stop.join(Eventually.LONGEST.toMillis());
      assertFalse(stop.isAlive(), "it waits with nothing under way");
    }
  }

  @Test
  void a_request_that_does_not_end_is_told_503_and_the_stop_goes_on() throws Exception {
    Eventually.holds("a machine fast enough to tell", StopTest::isTold503AtTheEndOfTheDrain);
  }

  /** False where the slack was over too, so that there was no time to tell. */
  private static boolean isTold503AtTheEndOfTheDrain() throws Exception {
    Duration hour = NoHurry.HOUR;
    ServerFixture served =
        new ServerFixture(new Timeouts(hour, hour, hour, hour, hour, DRAIN), false);
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(HEAD + "ASK");
      served.awaitUnderWay(1);
      long begun = System.nanoTime();
      served.server.stop();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(took.compareTo(DRAIN) >= 0, "stopped after " + took);
      String answer = wire.rest();
      if (took.compareTo(DRAIN.plus(SLACK)) > 0) {
        return false;
      }
      assertEquals(503, RawHttpClient.status(answer), answer);
      assertTrue(answer.contains("Retry-After: "));
      return true;
    }
  }
}
