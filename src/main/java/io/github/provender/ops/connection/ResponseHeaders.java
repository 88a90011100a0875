package io.github.provender.ops.connection;

import io.github.provender.http.Cors;
import io.github.provender.http.HttpProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** Response headers that every answer carries, errors too. */
final class ResponseHeaders {
  static final Map<String, String> ALL = all();

  private ResponseHeaders() {}

  private static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>(Cors.HEADERS);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    return headers;
  }

  static void addTo(HttpFields.Mutable headers, String requestId) {
    ALL.forEach(headers::put);
    headers.put(HttpProblem.REQUEST_ID, requestId);
  }
}
