package io.github.provender.web.operation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients send by mistake or by malice, and what each deserves. */
class HttpCasesTest {
  private static final String HOST = "Host: localhost";
  private static final List<String> RESULTS = new ArrayList<>();
  private static Served served;

  @BeforeAll
  static void start() {
    served = new Served(Patience.DEFAULT, false);
  }

  @AfterAll
  static void print() {
    served.server.stop();
    RESULTS.forEach(System.out::println);
  }

  private static Arguments of(String id, int status, String has, String... lines) {
    return Arguments.of(id, status, has, lines);
  }

  private static String manyHeaders() {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> "X-" + i + ": 1234567890")
        .collect(Collectors.joining("\r\n"));
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        of("H01 PUT on a page", 405, "Allow: GET, HEAD", "PUT / HTTP/1.1", HOST),
        of("H01 POST on a page", 405, "Allow: GET, HEAD", "POST / HTTP/1.1", HOST),
        of("H01 DELETE on the endpoint", 405, "POST", "DELETE /sparql HTTP/1.1", HOST),
        of("H03 no acceptable type", 406, "", "GET /ontology HTTP/1.1", HOST, "Accept: image/png"),
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
        of("H16 script in the path", 404, "", "GET /%3Cscript%3E HTTP/1.1", HOST),
        of("H20 HEAD", 200, "Content-Length: ", "HEAD / HTTP/1.1", HOST),
        of("H20 OPTIONS", 204, "Access-Control-Allow-Methods: GET", "OPTIONS / HTTP/1.1", HOST),
        of("H20 TRACE", 405, "Allow: GET, HEAD, OPTIONS", "TRACE / HTTP/1.1", HOST));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void each_case_gets_what_it_deserves(String id, int status, String has, String[] lines)
      throws Exception {
    String answer = Wire.answer(served.port(), lines);
    String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
    assertAll(
        () -> assertEquals(status, Wire.status(answer), answer),
        () -> assertTrue(head.contains(has), head),
        () -> assertTrue(head.contains("Access-Control-Allow-Origin: *"), head),
        () -> assertTrue(head.contains("X-Content-Type-Options: nosniff"), head),
        () -> assertTrue(head.contains("X-Request-Id: "), head),
        () -> assertFalse(answer.contains("Jetty") || answer.contains("\tat "), answer));
    if (status >= 400) {
      assertTrue(head.contains("Content-Type: application/problem+json"), head);
      String body = answer.substring(head.length() + 4);
      assertEquals(status, JSON.parse(body).get("status").getAsNumber().value().intValue());
    }
    RESULTS.add(id + " ok " + status);
  }
}
