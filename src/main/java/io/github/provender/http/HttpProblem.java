package io.github.provender.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457): why a request is not answered, whichever part of the server tells.
 */
public final class HttpProblem extends RuntimeException {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The header that holds the id of the request. */
  public static final String REQUEST_ID = "X-Request-Id";

  /** When to ask again where all threads are taken: as long as a request waits in the queue. */
  public static final String RETRY_REQUEST_SECONDS = "2";

  /** When to ask again where queries take all time: by then some of those running have ended. */
  public static final String RETRY_QUERY_SECONDS = "5";

  private static final long serialVersionUID = 1;

  private final int status;
  private final ProblemType type;
  private final long line;
  private final long column;
  private final transient Map<String, String> headers;
  private final transient List<Link> near;

  /** An address of this server that may have been meant. */
  public record Link(String label, String address) {}

  private HttpProblem(
      int status,
      ProblemType type,
      String detail,
      long line,
      long column,
      Map<String, String> headers,
      List<Link> near) {
    super(detail);
    this.status = status;
    this.type = type;
    this.line = line;
    this.column = column;
    this.headers = headers;
    this.near = near;
  }

  /** A request that cannot be answered as it stands. */
  public static HttpProblem of(int status, ProblemType type, String detail) {
    return new HttpProblem(status, type, detail, 0, 0, Map.of(), List.of());
  }

  /** A problem of which nothing but the status is known. */
  public static HttpProblem of(int status, String detail) {
    return of(status, ProblemType.of(status), detail);
  }

  /** A query that breaks a rule of the language, at a place in its text. */
  public static HttpProblem at(long line, long column, String detail) {
    return new HttpProblem(400, ProblemType.SYNTAX, detail, line, column, Map.of(), List.of());
  }

  public static HttpProblem notFound(String detail) {
    return of(404, detail);
  }

  /** There is nothing at the address, but perhaps at another. */
  public static HttpProblem notFound(String detail, List<Link> near) {
    return new HttpProblem(404, ProblemType.NOT_FOUND, detail, 0, 0, Map.of(), near);
  }

  /** A request that names what is not known, and what may have been meant. */
  public static HttpProblem badRequest(String detail, List<Link> near) {
    return new HttpProblem(400, ProblemType.BAD_REQUEST, detail, 0, 0, Map.of(), near);
  }

  public static HttpProblem notAllowed(String detail, String allowed) {
    return new HttpProblem(
        405, ProblemType.METHOD, detail, 0, 0, Map.of("Allow", allowed), List.of());
  }

  /** None of the media types that a request accepts is offered. */
  public static HttpProblem notAcceptable(List<String> offered) {
    return of(406, "none of the types asked for can be had – ask for one of " + offered);
  }

  /** A query that may succeed when asked again later. */
  public static HttpProblem later(ProblemType type, String detail) {
    return new HttpProblem(
        503, type, detail, 0, 0, Map.of("Retry-After", RETRY_QUERY_SECONDS), List.of());
  }

  /** A query that would fail again however often it is asked. */
  public static HttpProblem tooLarge(String detail) {
    return of(503, ProblemType.RESULT_TOO_LARGE, detail);
  }

  public int status() {
    return status;
  }

  public ProblemType type() {
    return type;
  }

  /** The name of the status. */
  public String title() {
    return HttpStatus.getMessage(status);
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public List<Link> near() {
    return List.copyOf(near);
  }

  public Map<String, String> headers() {
    return new LinkedHashMap<>(headers);
  }

  /**
   * The members in their order.
   *
   * @param request the id of the request; null where it has none
   */
  public JsonObject json(@Nullable String request) {
    JsonObject json = new JsonObject();
    json.put("type", type.address());
    json.put("title", title());
    json.put("status", status);
    json.put("detail", detail());
    if (request != null) {
      json.put("instance", "/requests/" + request);
    }
    if (line > 0) {
      json.put("line", line);
      json.put("column", column);
    }
    return json;
  }
}
