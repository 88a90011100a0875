package io.github.provender.web.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** Why a request is not answered, told as RFC 9457 problem details. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String RETRY_SECONDS = "5";

  private final int status;
  private final String slug;
  private final long line;
  private final long column;
  private final transient Map<String, String> headers;

  private Refusal(
      int status, String slug, String detail, long line, long column, Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.line = line;
    this.column = column;
    this.headers = headers;
  }

  /**
   * A request that cannot be answered as it stands.
   *
   * @param slug names the kind of problem; the place of its explanation on the problems page
   */
  static Refusal of(int status, String slug, String detail) {
    return new Refusal(status, slug, detail, 0, 0, Map.of());
  }

  /** A query that breaks a rule of the language, at a place in its text. */
  static Refusal at(long line, long column, String detail) {
    return new Refusal(400, "syntax", detail, line, column, Map.of());
  }

  static Refusal notAllowed(String allowed) {
    return new Refusal(405, "method", "ask with one of " + allowed, 0, 0, Map.of("Allow", allowed));
  }

  /** A query that may succeed when asked again later. */
  static Refusal later(String slug, String detail) {
    return new Refusal(503, slug, detail, 0, 0, Map.of("Retry-After", RETRY_SECONDS));
  }

  /** A query that would fail again however often it is asked. */
  static Refusal tooLarge(String detail) {
    return of(503, "result-too-large", detail);
  }

  static Refusal tooDeep() {
    return of(400, "nesting", "query nested too deeply: at most " + Nesting.MOST + " levels");
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return new LinkedHashMap<>(headers);
  }

  String json() {
    JsonObject json = new JsonObject();
    json.put("type", "/problems#" + slug);
    json.put("title", title());
    json.put("status", status);
    json.put("detail", String.valueOf(getMessage()));
    if (line > 0) {
      json.put("line", line);
      json.put("column", column);
    }
    return JSON.toString(json) + "\n";
  }

  private String title() {
    return switch (status) {
      case 400 -> "Bad request";
      case 405 -> "Method not allowed";
      case 406 -> "Not acceptable";
      case 413 -> "Content too large";
      case 415 -> "Unsupported media type";
      case 500 -> "Internal server error";
      default -> "Service unavailable";
    };
  }
}
