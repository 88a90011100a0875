package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.site.context.ResponseCache;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCacheTest {
  private static final String LONG = "Says who? ".repeat(500);

  private static final long MAX_BYTES = 1_000_000;

  private final ResponseCache answers = new ResponseCache(MAX_BYTES);
  private final AtomicInteger made = new AtomicInteger();

  private static final Route<String> ROUTE =
      Route.<String>of("/compare", Response::html)
          .reading("model")
          .choosing(List.of("text/html", "text/turtle"));

  /** A request by the headers that count, a name and a value in turn. */
  private static RequestContext request(String query, String... headers) {
    List<String> given = List.of(headers);
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                ResponseCacheTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getServletPath" -> "/compare";
                      case "getPathInfo" -> null;
                      case "getQueryString" -> query;
                      case "getParameterValues" -> null;
                      case "getParameterMap" ->
                          query.isEmpty()
                              ? Map.of()
                              : Map.of(query.replaceFirst("=.*", ""), new String[] {query});
                      case "getHeader" -> header(given, arguments[0]).orElse(null);
                      case "getHeaders" ->
                          Collections.enumeration(header(given, arguments[0]).stream().toList());
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
    return RequestContext.of(request).at(ROUTE, Map.of());
  }

  private static Optional<String> header(List<String> given, Object name) {
    int at = given.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(given.get(at + 1));
  }

  private Response ask(String query, String... headers) {
    return answers.of(
        request(query, headers),
        () -> {
          made.incrementAndGet();
          return Response.html(LONG + query);
        });
  }

  @Test
  void headers_that_mean_the_same_are_one_entry() {
    ask("model=a", "Accept", "text/html");
    long before = answers.bytes();
    for (int i = 0; i < 5_000; i++) {
      String padding = "text/x-" + i + "," + "a".repeat(13_000);
      ask("model=a", "Accept", "text/html;q=0.9," + padding, "Accept-Language", "en, x-" + i);
    }
    assertEquals(1, answers.entries());
    assertEquals(before, answers.bytes());
    ask("model=a", "Accept", "text/turtle");
    ask("model=a", "Accept", "text/html", "Accept-Language", "ko");
    assertEquals(3, answers.entries());
  }

  @Test
  void keys_count_too_and_all_stays_within_the_limit() {
    for (int i = 0; i < 500; i++) {
      ask("model=" + i + "b".repeat(13_000));
      assertTrue(answers.bytes() <= MAX_BYTES, () -> answers.bytes() + " bytes");
    }
    assertTrue(answers.entries() * (LONG.length() + 2 * 13_000) <= MAX_BYTES);
    assertTrue(answers.entries() > 1);
  }

  @Test
  void an_answer_to_a_parameter_that_nobody_reads_is_given_but_not_kept() {
    assertEquals(200, ask("x=1").status());
    assertEquals(200, ask("x=2").status());
    assertEquals(0, answers.entries());
  }

  @Test
  void what_leads_elsewhere_is_neither_kept_nor_tagged() {
    Response there = answers.of(request(""), () -> Response.seeOther("/there"));
    assertEquals(303, there.status());
    assertFalse(there.headers().containsKey("ETag"));
    assertEquals(0, answers.entries());
  }

  @Test
  void the_same_question_is_answered_once() {
    Response first = ask("model=a");
    assertEquals(first, ask("model=a"));
    assertEquals(1, made.get());
    assertNotEquals(first.headers().get("ETag"), ask("model=b").headers().get("ETag"));
    assertEquals(2, made.get());
  }

  @Test
  void a_mistake_is_not_kept() {
    RequestContext request = request("");
    assertThrows(
        UserError.class,
        () ->
            answers.of(
                request,
                () -> {
                  throw UserError.usage("no", "yes");
                }));
    assertEquals(200, answers.of(request, () -> Response.html("now")).status());
  }

  @Test
  void who_takes_gzip_gets_the_same_text_smaller() throws IOException {
    Response open = ask("", "Accept-Encoding", "br");
    Response packed = ask("", "Accept-Encoding", "br, gzip;q=0.5");
    assertEquals("gzip", packed.headers().get("Content-Encoding"));
    assertEquals("Accept, Accept-Language, Accept-Encoding", packed.headers().get("Vary"));
    assertEquals("Accept, Accept-Language, Accept-Encoding", open.headers().get("Vary"));
    assertNotEquals(open.headers().get("ETag"), packed.headers().get("ETag"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertArrayEquals(LONG.getBytes(StandardCharsets.UTF_8), in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gzip;q=0", "gzip; q=0.0", "identity", "xgzip"})
  void who_does_not_take_gzip_gets_none(String encoding) {
    assertFalse(ask("", "Accept-Encoding", encoding).headers().containsKey("Content-Encoding"));
  }
}
