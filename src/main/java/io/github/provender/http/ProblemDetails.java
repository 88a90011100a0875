package io.github.provender.http;

import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it, whichever part of the server tells it.
 *
 * @param request the id of the request; null where it has none
 */
public record ProblemDetails(
    ProblemType type, int status, String detail, @Nullable String request) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The header that holds the id of the request. */
  public static final String REQUEST_ID = "X-Request-Id";

  /** The members in their order, open for further ones. */
  public JsonObject json() {
    JsonObject json = new JsonObject();
    json.put("type", type.address());
    json.put("title", title());
    json.put("status", status);
    json.put("detail", detail);
    if (request != null) {
      json.put("instance", "/requests/" + request);
    }
    return json;
  }

  /** The name of the status. */
  public String title() {
    return HttpStatus.getMessage(status);
  }
}
