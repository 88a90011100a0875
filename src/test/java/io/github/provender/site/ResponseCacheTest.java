package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.Response;
import io.github.provender.site.context.ResponseCache;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCacheTest {
  private static final String LONG = "Says who? ".repeat(500);

  private final ResponseCache answers = new ResponseCache();
  private final AtomicInteger made = new AtomicInteger();

  private static HttpServletRequest request(String path, String query, String encoding) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ResponseCacheTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getRequestURI" -> path;
                  case "getQueryString" -> query;
                  case "getHeader" -> null;
                  case "getHeaders" ->
                      Collections.enumeration(
                          arguments[0].equals("Accept-Encoding") ? List.of(encoding) : List.of());
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private Response ask(String path, String query, String encoding) {
    return answers.of(
        request(path, query, encoding),
        () -> {
          made.incrementAndGet();
          return Response.html(LONG + query);
        });
  }

  @Test
  void the_same_question_is_answered_once() {
    Response first = ask("/compare", "model=a", "");
    assertEquals(first, ask("/compare", "model=a", ""));
    assertEquals(1, made.get());
    assertNotEquals(
        first.headers().get("ETag"), ask("/compare", "model=b", "").headers().get("ETag"));
    assertEquals(2, made.get());
  }

  @Test
  void a_mistake_is_not_kept() {
    HttpServletRequest request = request("/compare", "", "");
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
    Response open = ask("/", "", "br");
    Response packed = ask("/", "", "br, gzip;q=0.5");
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
    assertFalse(ask("/", "", encoding).headers().containsKey("Content-Encoding"));
  }
}
