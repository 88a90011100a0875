package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.ops.connection.Timeouts;
import java.net.ConnectException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final String HEAD =
      RawHttpClient.head(
          "POST /sparql HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/sparql-query",
          "Content-Length: 6",
          "Connection: close");

  @Test
  void a_request_under_way_finishes_and_no_new_connection_is_taken() throws Exception {
    ServerFixture served = new ServerFixture(Timeouts.DEFAULT, false);
    try (RawHttpClient early = new RawHttpClient(served.port());
        RawHttpClient kept = new RawHttpClient(served.port())) {
      kept.send("GET /style.css HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertEquals(200, RawHttpClient.status(kept.one()));
      early.send(HEAD + "ASK");
      Thread.sleep(300);
      int port = served.port();
      Thread stop = new Thread(served.server::stop);
      stop.start();
      Thread.sleep(300);
      assertThrows(ConnectException.class, () -> RawHttpClient.get(port, "/"));
      kept.send("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String health = kept.rest();
      assertTrue(health.isEmpty() || RawHttpClient.status(health) == 503, health);
      early.send(" {}");
      assertEquals(200, RawHttpClient.status(early.rest()));
      stop.join(10_000);
      assertTrue(!stop.isAlive());
    }
  }

  @Test
  void a_request_that_does_not_end_is_told_503_and_the_stop_goes_on() throws Exception {
    ServerFixture served = new ServerFixture(stubborn(), false);
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(HEAD + "ASK");
      Thread.sleep(300);
      assertTimeout(Duration.ofSeconds(10), served.server::stop);
      String answer = wire.rest();
      assertEquals(503, RawHttpClient.status(answer), answer);
      assertTrue(answer.contains("Retry-After: "));
    }
  }

  /** Waits for a body longer than the stop does. */
  private static Timeouts stubborn() {
    Timeouts usual = Timeouts.DEFAULT;
    return new Timeouts(
        usual.head(),
        usual.body(),
        usual.whole(),
        usual.idle(),
        usual.queue(),
        Duration.ofSeconds(2));
  }
}
