package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SlowClientsTest {
  private static final int STEPS = 60;
  private static final int STEP_MILLIS = 100;
  private static ServerFixture served;

  @BeforeAll
  static void start() {
    served = new ServerFixture(ServerFixture.SHORT, false);
  }

  @AfterAll
  static void stop() {
    served.server.stop();
  }

  /** Sends one byte after the other until the server ends it; returns what it said. */
  private static String trickle(String begin) throws IOException, InterruptedException {
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(begin);
      int sent = 0;
      while (sent < STEPS && wire.socket().getInputStream().available() == 0) {
        Thread.sleep(STEP_MILLIS);
        try {
          wire.send("a");
        } catch (IOException e) {
          break;
        }
        sent++;
      }
      assertTrue(sent < STEPS, "the server never ended it");
      return wire.rest();
    }
  }

  @Test
  void a_head_in_single_bytes_is_cut_with_408() throws Exception {
    assertEquals(408, RawHttpClient.status(trickle("GET / HTTP/1.1\r\nHost: localhost\r\nX: ")));
  }

  @Test
  void a_request_line_in_single_bytes_is_cut_with_408() throws Exception {
    assertEquals(408, RawHttpClient.status(trickle("GET /")));
  }

  @Test
  void a_slow_head_after_a_good_request_is_cut_too() throws Exception {
    String good = "GET /style.css HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(good);
      assertEquals(200, RawHttpClient.status(wire.one()));
      wire.send("GET / HTTP/1.1\r\nHost: local");
      assertTrue(wire.isClosedWithin(10_000));
    }
  }

  @Test
  void a_body_in_single_bytes_is_cut_with_408() throws Exception {
    String head =
        RawHttpClient.head(
            "POST /sparql HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/sparql-query",
            "Content-Length: 1000");
    assertEquals(408, RawHttpClient.status(trickle(head)));
    System.out.println("H07 ok body in single bytes, 408");
  }

  @Test
  void a_connection_that_stays_silent_is_closed() throws Exception {
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      assertFalse(wire.isClosedWithin(300));
      assertTrue(wire.isClosedWithin(10_000));
    }
  }

  @Test
  void an_answer_that_is_never_read_is_dropped() throws Exception {
    String query = "SELECT%20*%20%7B?s%20?p%20?o%20.%20?o%20?q%20?r%7D";
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.socket().setReceiveBufferSize(4096);
      wire.send("GET /sparql?query=" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
      Thread.sleep(ServerFixture.SHORT.whole().toMillis() + 1_000);
      assertFalse(wire.rest().endsWith("0\r\n\r\n"), "the answer came whole");
      assertTrue(metric("provender_requests_running") <= 0, "still at work");
      System.out.println("H08 ok answer never read, dropped");
    }
  }

  private static double metric(String name) throws IOException {
    return RawHttpClient.get(served.server.metricsPort(), "/metrics")
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
