package io.github.provender.web.operation;

import org.eclipse.jetty.server.Request;

/** Names one request in its answer, in the log and in a problem. */
final class RequestId {
  private static final String PROCESS = Long.toString(System.currentTimeMillis() / 1000, 36);

  private RequestId() {}

  /** Always the same for the same request; Jetty's own name of it would tell the address too. */
  static String of(Request request) {
    String connection = request.getConnectionMetaData().getId();
    return PROCESS
        + "-"
        + connection.substring(connection.lastIndexOf('#') + 1)
        + "-"
        + request.getId();
  }
}
