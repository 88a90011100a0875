package io.github.provender.ops;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Metrics endpoint on a port of its own. An address can't tell who asks, since behind a proxy every
 * request comes from the loopback address.
 */
final class MetricsPort extends Handler.Wrapper {
  static final String NAME = "metrics";

  private final Metrics metrics;

  MetricsPort(Metrics metrics, Handler next) {
    super(next);
    this.metrics = metrics;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = String.valueOf(request.getHttpURI().getPath());
    boolean here = NAME.equals(request.getConnectionMetaData().getConnector().getName());
    if (!here || path.equals("/health")) {
      return super.handle(request, response, callback);
    }
    if (!path.equals("/metrics")) {
      Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      return true;
    }
    response.getHeaders().put("Content-Type", Metrics.MEDIA_TYPE);
    byte[] body = metrics.text().getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
