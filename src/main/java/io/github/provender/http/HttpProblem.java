package io.github.provender.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Why a request is not answered, told as RFC 9457 problem details. */
public final class HttpProblem extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String RETRY_SECONDS = "5";

  private final int status;
  private final ProblemType type;
  private final long line;
  private final long column;
  private final transient Map<String, String> headers;

  private HttpProblem(
      int status,
      ProblemType type,
      String detail,
      long line,
      long column,
      Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.type = type;
    this.line = line;
    this.column = column;
    this.headers = headers;
  }

  /** A request that cannot be answered as it stands. */
  public static HttpProblem of(int status, ProblemType type, String detail) {
    return new HttpProblem(status, type, detail, 0, 0, Map.of());
  }

  /** A query that breaks a rule of the language, at a place in its text. */
  public static HttpProblem at(long line, long column, String detail) {
    return new HttpProblem(400, ProblemType.SYNTAX, detail, line, column, Map.of());
  }

  public static HttpProblem notAllowed(String allowed) {
    return new HttpProblem(
        405, ProblemType.METHOD, "ask with one of " + allowed, 0, 0, Map.of("Allow", allowed));
  }

  /** A query that may succeed when asked again later. */
  public static HttpProblem later(ProblemType type, String detail) {
    return new HttpProblem(503, type, detail, 0, 0, Map.of("Retry-After", RETRY_SECONDS));
  }

  /** A query that would fail again however often it is asked. */
  public static HttpProblem tooLarge(String detail) {
    return of(503, ProblemType.RESULT_TOO_LARGE, detail);
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return new LinkedHashMap<>(headers);
  }

  /**
   * The problem as it is sent.
   *
   * @param request the id of the request; null where it has none
   */
  public String json(@Nullable String request) {
    JsonObject json =
        new ProblemDetails(type, status, String.valueOf(getMessage()), request).json();
    if (line > 0) {
      json.put("line", line);
      json.put("column", column);
    }
    return JSON.toString(json) + "\n";
  }
}
