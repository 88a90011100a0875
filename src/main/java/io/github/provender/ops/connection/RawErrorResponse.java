package io.github.provender.ops.connection;

import io.github.provender.http.HttpProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;

/** Raw error response: ends a connection from outside of the thread that serves it. */
final class RawErrorResponse {
  private RawErrorResponse() {}

  /** Says why, as long as no answer has begun, and closes. */
  static void to(EndPoint endPoint, int status, String detail, String id) {
    StringBuilder answer = new StringBuilder("HTTP/1.1 ");
    answer.append(status).append(' ').append(HttpStatus.getMessage(status)).append("\r\n");
    ResponseHeaders.ALL.forEach((name, value) -> line(answer, name, value));
    String body = ProblemErrorHandler.problem(status, detail, id);
    line(answer, HttpProblem.REQUEST_ID, id);
    line(answer, "Content-Type", HttpProblem.MEDIA_TYPE);
    line(answer, "Content-Length", String.valueOf(body.length()));
    line(answer, "Connection", "close");
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      line(answer, "Retry-After", HttpProblem.RETRY_REQUEST_SECONDS);
    }
    answer.append("\r\n").append(body);
    Callback closing = Callback.from(() -> close(endPoint, detail), e -> close(endPoint, detail));
    ByteBuffer bytes = ByteBuffer.wrap(answer.toString().getBytes(StandardCharsets.US_ASCII));
    try {
      endPoint.write(closing, bytes);
    } catch (IllegalStateException e) {
      close(endPoint, detail); // an answer has begun in the meantime
    }
  }

  private static void line(StringBuilder answer, String name, String value) {
    answer.append(name).append(": ").append(value).append("\r\n");
  }

  static void close(EndPoint endPoint, String why) {
    endPoint.close(new IOException(new TimeoutException(why)));
  }
}
