package io.github.provender.ops;

import io.github.provender.ops.connection.RequestId;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Access log: one line for each request, what was asked and how it went, never who asked. */
final class AccessLog implements RequestLog {
  private final Consumer<String> lines;
  private final boolean queries;

  AccessLog(Consumer<String> lines, boolean queries) {
    this.lines = lines;
    this.queries = queries;
  }

  @Override
  public void log(Request request, Response response) {
    JsonObject json = new JsonObject();
    json.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
    json.put("method", request.getMethod());
    json.put("path", String.valueOf(request.getHttpURI().getPath()));
    if (queries && request.getHttpURI().getQuery() != null) {
      json.put("query", request.getHttpURI().getQuery());
    }
    json.put("status", Outcome.status(request, response));
    json.put("bytes", Response.getContentBytesWritten(response));
    json.put("ms", NanoTime.millisSince(request.getBeginNanoTime()));
    json.put("id", RequestId.of(request));
    lines.accept(JSON.toStringFlat(json));
  }
}
