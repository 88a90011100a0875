package io.github.provender.ops.connection;

import io.github.provender.http.HttpProblem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells every error that no page has told already as RFC 9457 has it, and logs our own. */
public final class ProblemErrorHandler extends ErrorHandler {
  private final Consumer<String> console;

  public ProblemErrorHandler(Consumer<String> console) {
    this.console = console;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    String id = RequestId.of(request);
    HttpFields.Mutable headers = response.getHeaders();
    ResponseHeaders.addTo(headers, id);
    headers.put("Content-Type", HttpProblem.MEDIA_TYPE);
    if (code == HttpStatus.SERVICE_UNAVAILABLE_503 && !headers.contains("Retry-After")) {
      headers.put("Retry-After", HttpProblem.RETRY_REQUEST_SECONDS);
    }
    if (code == HttpStatus.METHOD_NOT_ALLOWED_405 && !headers.contains("Allow")) {
      headers.put("Allow", RequestFilter.METHODS);
    }
    boolean ours = code == HttpStatus.INTERNAL_SERVER_ERROR_500;
    if (ours && cause != null) {
      console.accept(logged(id, cause));
    }
    String detail = ours ? "This is an error of ours; it is logged." : message;
    byte[] body = problem(code, detail, id).getBytes(StandardCharsets.UTF_8);
    headers.put("Content-Length", body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  static String problem(int code, String detail, String id) {
    return JSON.toStringFlat(HttpProblem.of(code, detail).json(id));
  }

  private static String logged(String id, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    JsonObject json = new JsonObject();
    json.put("time", Instant.now().toString());
    json.put("level", "error");
    json.put("id", id);
    json.put("trace", trace.toString());
    return JSON.toStringFlat(json);
  }
}
