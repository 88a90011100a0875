package io.github.provender.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cross-origin resource sharing (CORS): scripts of every site may ask and read, since no answer
 * depends on who asks.
 */
public final class Cors {
  public static final String EXPOSE = "Access-Control-Expose-Headers";

  /** The headers that a script may read beside those always allowed. */
  public static final String EXPOSED =
      "Link, ETag, Location, Allow, Retry-After, X-Provender-Hint, X-Request-Id,"
          + " X-Provender-Rows-Limit, X-Provender-Rows-Cut";

  /** What every answer carries. */
  public static final Map<String, String> HEADERS = headers();

  private static final String DAY_SECONDS = "86400";

  private Cors() {}

  private static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put(EXPOSE, EXPOSED);
    return Collections.unmodifiableMap(headers);
  }

  /** Answers {@code OPTIONS}, a preflight request or not. */
  public static void preflight(HttpServletResponse response, String methods, String headers) {
    response.setHeader("Allow", methods);
    response.setHeader("Access-Control-Allow-Methods", methods);
    response.setHeader("Access-Control-Allow-Headers", headers);
    response.setHeader("Access-Control-Max-Age", DAY_SECONDS);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
