package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.NoHurry;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are allowed but rare, or strange (RFC 9110, RFC 9112). */
class ConformanceTest {
  private static ServerFixture served;

  @BeforeAll
  static void start() {
    served = new ServerFixture(NoHurry.TIMEOUTS, false, "out.example:8443");
  }

  @AfterAll
  static void stop() {
    served.server.stop();
  }

  private static String answer(String line, String host) throws IOException {
    return RawHttpClient.answer(served.port(), line + " HTTP/1.1", "Host: " + host);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT /nowhere-at-all, 404",
    "POST /nowhere-at-all, 404",
    "DELETE /nowhere-at-all, 404",
    "BREW /nowhere-at-all, 404",
    "PUT /ontology, 405",
    "POST /ontology, 405",
    "PATCH /Ontology/, 405",
    "PUT /sparql, 405",
    "DELETE /health, 405",
    "GET /nowhere-at-all, 404"
  })
  void a_method_is_judged_by_whether_there_is_something(String line, int status) throws Exception {
    String answer = answer(line, "localhost");
    assertEquals(status, RawHttpClient.status(answer), answer);
    assertEquals(status == 405, answer.contains("\r\nAllow: "), answer);
  }

  @ParameterizedTest
  @CsvSource({"/id", "/concept", "/lineage", "/page", "/data", "/nowhere"})
  void a_path_longer_than_any_is_told_so(String start) throws Exception {
    String answer = answer("GET " + start + "/a".repeat(3_000) + "/", "localhost");
    assertEquals(414, RawHttpClient.status(answer), answer);
    assertEquals(404, RawHttpClient.status(answer("GET " + start + "/a".repeat(900), "localhost")));
  }

  @Test
  void the_server_as_a_whole_has_options() throws Exception {
    String answer = answer("OPTIONS *", "localhost");
    assertEquals(204, RawHttpClient.status(answer), answer);
    assertTrue(answer.contains("\r\nAllow: GET, HEAD, OPTIONS, POST\r\n"), answer);
  }

  @Test
  void a_name_with_a_port_where_the_server_does_not_listen_is_refused() throws Exception {
    int other = served.port() == 1 ? 2 : 1;
    assertEquals(421, RawHttpClient.status(answer("GET /style.css", "localhost:" + other)));
    assertEquals(421, RawHttpClient.status(answer("GET /style.css", "127.0.0.1:" + other)));
    assertEquals(200, RawHttpClient.status(answer("GET /style.css", "localhost:" + served.port())));
    assertEquals(200, RawHttpClient.status(answer("GET /style.css", "out.example:8443")));
    assertEquals(421, RawHttpClient.status(answer("GET /style.css", "out.example:8444")));
  }

  @ParameterizedTest
  @CsvSource({"text/html", "text/turtle", "application/ld+json"})
  void what_leads_on_by_the_form_asked_for_has_no_tag(String form) throws Exception {
    String answer =
        RawHttpClient.answer(
            served.port(), "GET /id/license/mit HTTP/1.1", "Host: localhost", "Accept: " + form);
    assertEquals(303, RawHttpClient.status(answer), answer);
    assertFalse(answer.contains("\r\nETag: "), answer);
  }

  @Test
  void headers_that_mean_the_same_leave_the_cache_as_it_is() throws Exception {
    long entries = 0;
    for (int i = 0; i < 300; i++) {
      String odd = "text/x-" + i + ", " + "a".repeat(10_000) + ", text/html";
      for (String path :
          new String[] {"/id/license/mit", "/ontology?lang=en", "/ontology?x=" + i}) {
        String answer =
            RawHttpClient.answer(
                served.port(),
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "Accept: " + odd,
                "Accept-Language: en, x-" + i);
        assertTrue(RawHttpClient.status(answer) < 400, answer);
      }
      entries = i == 0 ? entries() : entries;
    }
    assertEquals(entries, entries());
  }

  private static long entries() throws IOException {
    String health = RawHttpClient.get(served.port(), "/health");
    return Long.parseLong(health.replaceFirst("(?s).*\"cacheEntries\" *: *([0-9]+).*", "$1"));
  }
}
