package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send by mistake or by malice, and what each deserves. */
class HttpCasesTest {
  private static final String HOST = "Host: localhost";
  private static final String QUERY = "Content-Type: application/sparql-query";
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

  private static Arguments of(String id, int status, String has, String... lines) {
    return Arguments.of(id, status, has, request(lines, new byte[0]));
  }

  /** A request to the endpoint with those headers and that body, whatever they are. */
  private static Arguments post(String id, int status, String body, String... headers) {
    return post(id, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private static Arguments post(String id, int status, byte[] body, String... headers) {
    List<String> lines = new ArrayList<>(List.of("POST /sparql HTTP/1.1", HOST));
    lines.addAll(List.of(headers));
    return Arguments.of(id, status, "", request(lines.toArray(new String[0]), body));
  }

  private static byte[] request(String[] lines, byte[] body) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String head = String.join("\r\n", lines) + "\r\n" + RawHttpClient.head("Connection: close");
    request.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body);
    return request.toByteArray();
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String manyHeaders() {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> "X-" + i + ": 1234567890")
        .collect(Collectors.joining("\r\n"));
  }

  static Stream<Arguments> cases() {
    return Stream.concat(heads(), bodies());
  }

  private static Stream<Arguments> bodies() {
    byte[] bomb = packed("ASK {}" + " ".repeat(1_000_000));
    return Stream.of(
        post("H02 no Content-Type", 400, "ASK {}", "Content-Length: 6"),
        post("H02 text/plain", 415, "ASK {}", "Content-Type: text/plain", "Content-Length: 6"),
        post("H02 UTF-16", 415, "ASK {}", QUERY + "; charset=UTF-16", "Content-Length: 6"),
        post("H04 too long, as announced", 413, "", QUERY, "Content-Length: 70000"),
        post(
            "H04 too long, in chunks",
            413,
            "10001\r\n" + " ".repeat(0x10001),
            QUERY,
            "Transfer-Encoding: chunked"),
        post(
            "H05 gzip bomb",
            413,
            bomb,
            QUERY,
            "Content-Encoding: gzip",
            "Content-Length: " + bomb.length),
        post(
            "H05 gzip cut short",
            400,
            Arrays.copyOf(bomb, 20),
            QUERY,
            "Content-Encoding: gzip",
            "Content-Length: 20"),
        post("H05 br", 415, "abc", QUERY, "Content-Encoding: br", "Content-Length: 3"),
        post("H05 deflate", 415, "abc", QUERY, "Content-Encoding: deflate", "Content-Length: 3"),
        post("H06 no size of a chunk", 400, "zz\r\n", QUERY, "Transfer-Encoding: chunked"));
  }

  private static Stream<Arguments> heads() {
    return Stream.of(
        of("H01 PUT on a page", 405, "Allow: GET, HEAD", "PUT / HTTP/1.1", HOST),
        of("H01 POST on a page", 405, "Allow: GET, HEAD", "POST / HTTP/1.1", HOST),
        of("H01 DELETE on the endpoint", 405, "POST", "DELETE /sparql HTTP/1.1", HOST),
        of("H03 no acceptable type", 406, "", "GET /ontology HTTP/1.1", HOST, "Accept: image/png"),
        of("H01 PUT on the endpoint", 405, "POST", "PUT /sparql HTTP/1.1", HOST),
        of("H03 nothing at all", 406, "", "GET /ontology HTTP/1.1", HOST, "Accept: */*;q=0"),
        of("H03 malformed Accept", 200, "", "GET / HTTP/1.1", HOST, "Accept: ;;,/q=x"),
        of(
            "H06 two lengths",
            400,
            "",
            "GET / HTTP/1.1",
            HOST,
            "Content-Length: 1",
            "Content-Length: 2"),
        of(
            "H06 length and chunks",
            400,
            "",
            "POST /sparql HTTP/1.1",
            HOST,
            "Content-Length: 3",
            "Transfer-Encoding: chunked"),
        of("H11 foreign host", 421, "", "GET / HTTP/1.1", "Host: evil.example"),
        of("H11 no host", 400, "", "GET / HTTP/1.1"),
        of("H11 no host in HTTP/1.0", 400, "", "GET / HTTP/1.0"),
        of("H11 whole address as target", 200, "", "GET http://localhost/ HTTP/1.1", HOST),
        of("H11 foreign address as target", 400, "", "GET http://evil.example/ HTTP/1.1", HOST),
        of("H11 IPv6 literal", 200, "", "GET / HTTP/1.1", "Host: [::1]:3030"),
        of("H14 CR in a header", 400, "", "GET / HTTP/1.1", HOST, "X: a\r b"),
        of("H14 600 kB of address", 414, "", "GET /" + "a".repeat(600_000) + " HTTP/1.1", HOST),
        of("H14 1,000 headers", 431, "", "GET / HTTP/1.1", HOST, manyHeaders()),
        of("H14 %00", 400, "", "GET /page/%00 HTTP/1.1", HOST),
        of("H14 %2f..%2f", 400, "", "GET /page/%2f..%2f HTTP/1.1", HOST),
        of("H14 %2e%2e", 400, "", "GET /page/%2e%2e/ HTTP/1.1", HOST),
        of("H14 above the root", 400, "", "GET /../etc/passwd HTTP/1.1", HOST),
        of("H14 two slashes", 400, "", "GET //nothing HTTP/1.1", HOST),
        of("H14 session in the path", 400, "", "GET /;jsessionid=1 HTTP/1.1", HOST),
        of("H14 no HTTP at all", 400, "", "HELLO"),
        of("H15 unknown thing", 404, "", "GET /id/model/nothing HTTP/1.1", HOST),
        of(
            "H15 other case",
            303,
            "Location: /id/model/deepseek-r1",
            "GET /id/model/DeepSeek-R1 HTTP/1.1",
            HOST),
        of(
            "H15 slash at the end",
            308,
            "Location: /id/model/deepseek-r1\r\n",
            "GET /id/model/deepseek-r1/ HTTP/1.1",
            HOST),
        of("H16 script in the path", 404, "", "GET /%3Cscript%3E HTTP/1.1", HOST),
        of("H20 HEAD", 200, "Content-Length: ", "HEAD / HTTP/1.1", HOST),
        of("H20 Range", 200, "Content-Length: ", "GET / HTTP/1.1", HOST, "Range: bytes=0-9"),
        of("H20 OPTIONS", 204, "Access-Control-Allow-Methods: GET", "OPTIONS / HTTP/1.1", HOST),
        of("H20 TRACE", 405, "Allow: GET, HEAD, OPTIONS", "TRACE / HTTP/1.1", HOST));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
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
