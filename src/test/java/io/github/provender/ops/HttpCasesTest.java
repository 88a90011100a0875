package io.github.provender.ops;

import static io.github.provender.ops.HttpCases.HOST;
import static io.github.provender.ops.HttpCases.QUERY;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send by mistake or by malice, and what each deserves. */
class HttpCasesTest {
  private static final int PIECES = 32;
  private static final Duration READS_ON = Duration.ofSeconds(1);
  private static final List<String> RESULTS = new ArrayList<>();
  private static ServerFixture served;

  @BeforeAll
  static void start() {
    served = new ServerFixture(NoHurry.TIMEOUTS, false);
  }

  @AfterAll
  static void print() {
    served.server.stop();
    List.of("H12", "H13", "H19", "H21")
        .forEach(id -> RESULTS.add(id + " not applicable: the server is read-only"));
    RESULTS.stream().sorted().forEach(System.out::println);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.provender.ops.HttpCases#all")
  void each_case_gets_what_it_deserves(String id, int status, String has, byte[] request)
      throws Exception {
    String answer = answer(request);
    String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
    assertAll(
        () -> assertEquals(status, RawHttpClient.status(answer), answer),
        () -> assertTrue(head.contains(has), head),
        () -> assertTrue(head.contains("Access-Control-Allow-Origin: *"), head),
        () -> assertTrue(head.contains("X-Content-Type-Options: nosniff"), head),
        () -> assertTrue(head.contains("X-Request-Id: "), head),
        () -> assertFalse(answer.contains("Jetty") || answer.contains("\tat "), answer));
    if (status >= 400) {
      assertTrue(head.contains("Content-Type: application/problem+json"), head);
      String body = answer.substring(head.length() + 4);
      JsonObject problem = JSON.parse(body);
      assertEquals(status, problem.get("status").getAsNumber().value().intValue());
      assertTrue(problem.getString("type").startsWith("/problems#"), body);
      assertEquals("/requests/" + header(head, "X-Request-Id"), problem.getString("instance"));
    }
    ok(id + ", " + status);
  }

  private static String answer(byte[] request) throws IOException {
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.offer(request);
      return wire.rest();
    }
  }

  private static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElse("");
  }

  private static void ok(String id) {
    RESULTS.add(id.replaceFirst(" ", " ok "));
  }

  @Test
  void h04_who_sends_on_after_the_refusal_can_read_it() throws Exception {
    Eventually.holds("a machine fast enough to send on", HttpCasesTest::sendsOnAndReads);
    ok("H04 too long, and sent to its end, 413");
  }

  /** False where the time was over in which the server reads on, so that it may have hung up. */
  private static boolean sendsOnAndReads() throws Exception {
    byte[] piece = new byte[64 * 1024];
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      long begun = System.nanoTime();
      wire.send(
          RawHttpClient.head(
              "POST /sparql HTTP/1.1", HOST, QUERY, "Content-Length: " + PIECES * piece.length));
      Eventually.holds("the refusal", wire::isAnswered);
      try {
        for (int i = 0; i < PIECES; i++) {
          wire.send(piece);
        }
      } catch (IOException e) {
        assertTrue(System.nanoTime() - begun > READS_ON.toNanos(), "hung up at once");
        return false;
      }
      String answer = wire.rest();
      assertEquals(413, RawHttpClient.status(answer), answer);
      assertTrue(answer.contains("Connection: close\r\n"), answer);
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET / ", "POST /models ", "PUT /sparql ", "GET /sparql?query=ASK%7B%7D "})
  void h04_a_body_that_nobody_reads_ends_the_connection(String target) throws Exception {
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(RawHttpClient.head(target + "HTTP/1.1", HOST, "Content-Length: 100"));
      String answer = wire.rest();
      assertTrue(answer.contains("Connection: close\r\n"), answer);
    }
  }

  @Test
  void h06_a_body_shorter_than_announced_is_400() throws Exception {
    try (RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(
          RawHttpClient.head("POST /sparql HTTP/1.1", HOST, QUERY, "Content-Length: 60")
              + "ASK {}");
      wire.socket().shutdownOutput();
      assertEquals(400, RawHttpClient.status(wire.rest()));
    }
    ok("H06 body shorter than announced, 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%3Cscript%3Ealert(1)%3C/script%3E", "%22%27", "%E2%80%AEgnp"})
  void h16_the_page_of_what_is_not_there_takes_nothing_over(String path) throws Exception {
    String page =
        RawHttpClient.answer(
            served.port(), "GET /" + path + " HTTP/1.1", HOST, "Accept: text/html");
    assertEquals(404, RawHttpClient.status(page));
    assertFalse(page.contains("<script>alert"), page);
    assertFalse(page.contains("\u202e"), page);
    assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'"), page);
    ok("H16 " + path + " on a page, 404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/compare?model=deepseek-r1", "/sparql?query=ASK%20%7B%7D"})
  void h18_what_the_asker_still_has_is_not_sent_again(String path) throws Exception {
    String tag = header(RawHttpClient.get(served.port(), path), "ETag");
    String get = "GET " + path + " HTTP/1.1";
    String same = RawHttpClient.answer(served.port(), get, HOST, "If-None-Match: " + tag);
    assertEquals(304, RawHttpClient.status(same), same);
    assertTrue(same.endsWith("\r\n\r\n"), "a body with 304");
    String stale = RawHttpClient.answer(served.port(), get, HOST, "If-None-Match: \"old\"");
    assertEquals(200, RawHttpClient.status(stale));
    ok("H18 " + path + ", 304");
  }

  @Test
  void h20_head_is_get_without_its_body() throws Exception {
    String get = RawHttpClient.get(served.port(), "/ontology");
    String head = RawHttpClient.answer(served.port(), "HEAD /ontology HTTP/1.1", HOST);
    assertEquals(header(get, "Content-Length"), header(head, "Content-Length"));
    assertEquals(header(get, "ETag"), header(head, "ETag"));
    assertTrue(head.endsWith("\r\n\r\n"), "a body after HEAD");
    ok("H20 HEAD as GET, 200");
  }
}
