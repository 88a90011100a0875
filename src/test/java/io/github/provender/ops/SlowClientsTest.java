package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.ops.connection.Timeouts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each deadline alone, as the others never come: the cut comes, and not before its time. */
class SlowClientsTest {
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final int STEP_MILLIS = 50;
  private static final String MANY =
      RawHttpClient.head(
          "GET /sparql?query=SELECT%20*%20%7B?s%20?p%20?o%20.%20?o%20?q%20?r%7D%20LIMIT%2030000 HTTP/1.1",
          "Host: localhost");

  private static ServerFixture slowRequests;
  private static ServerFixture slowAnswers;
  private static ServerFixture silence;

  @BeforeAll
  static void start() {
    Duration hour = NoHurry.HOUR;
    slowRequests = new ServerFixture(new Timeouts(SHORT, SHORT, hour, hour, hour, hour), false);
    slowAnswers = new ServerFixture(new Timeouts(hour, hour, SHORT, hour, hour, hour), false);
    silence = new ServerFixture(new Timeouts(hour, hour, hour, SHORT, hour, hour), false);
  }

  @AfterAll
  static void stop() {
    slowRequests.server.stop();
    slowAnswers.server.stop();
    silence.server.stop();
  }

  private static void requireTimePassedSince(long begun) {
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertTrue(millis >= SHORT.toMillis(), "cut after " + millis + " ms");
  }

  private static void requireCutWith408(String begin) throws Exception {
    try (RawHttpClient wire = new RawHttpClient(slowRequests.port())) {
      requireCutWith408(wire, begin);
    }
  }

  /** Sends one byte after the other until the server ends it. */
  private static void requireCutWith408(RawHttpClient wire, String begin) throws Exception {
    long begun = System.nanoTime();
    wire.send(begin);
    Eventually.holds(
        "the end of a slow request",
        () -> {
          Thread.sleep(STEP_MILLIS);
          wire.offer("a");
          return wire.isAnswered();
        });
    requireTimePassedSince(begun);
    assertEquals(408, RawHttpClient.status(wire.rest()));
  }

  @Test
  void a_head_in_single_bytes_is_cut_with_408() throws Exception {
    requireCutWith408("GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
  }

  @Test
  void a_request_line_in_single_bytes_is_cut_with_408() throws Exception {
    requireCutWith408("GET /");
  }

  @Test
  void a_slow_head_after_a_good_request_is_cut_too() throws Exception {
    try (RawHttpClient wire = new RawHttpClient(slowRequests.port())) {
      wire.send("GET /style.css HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertEquals(200, RawHttpClient.status(wire.one()));
      requireCutWith408(wire, "GET / HTTP/1.1\r\nHost: local");
    }
  }

  @Test
  void a_body_in_single_bytes_is_cut_with_408() throws Exception {
    requireCutWith408(
        RawHttpClient.head(
            "POST /sparql HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/sparql-query",
            "Content-Length: 60000"));
    System.out.println("H07 ok body in single bytes, 408");
  }

  @Test
  void a_connection_that_stays_silent_is_closed() throws Exception {
    long begun = System.nanoTime();
    try (RawHttpClient wire = new RawHttpClient(silence.port())) {
      assertEquals("", wire.rest());
      requireTimePassedSince(begun);
    }
  }

  @Test
  void an_answer_that_is_never_read_is_dropped() throws Exception {
    assertEquals(200, RawHttpClient.status(neverRead(silence)));
    System.out.println("H08 ok answer never read, dropped");
  }

  /** Or told so, where the query itself was not done in that time. */
  @Test
  void an_answer_has_its_time_as_a_whole() throws Exception {
    assertTrue(List.of(200, 503).contains(RawHttpClient.status(neverRead(slowAnswers))));
  }

  /** What a client finds that looks at last for its large answer. */
  private static String neverRead(ServerFixture served) throws Exception {
    long begun = System.nanoTime();
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(MANY);
      served.line("/sparql");
      requireTimePassedSince(begun);
      String answer = wire.rest();
      assertFalse(RawHttpClient.status(answer) == 200 && isWhole(answer), "the answer came whole");
      return answer;
    }
  }

  private static boolean isWhole(String answer) {
    int end = answer.indexOf("\r\n\r\n") + 4;
    String announced =
        answer.substring(0, end).replaceFirst("(?s).*\r\nContent-Length: (\\d+)\r\n.*", "$1");
    return answer.substring(end).getBytes(StandardCharsets.UTF_8).length
        >= Integer.parseInt(announced);
  }
}
