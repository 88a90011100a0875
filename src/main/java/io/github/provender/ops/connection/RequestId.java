package io.github.provender.ops.connection;

import org.eclipse.jetty.server.Request;

/** Request id: names one request in its answer, in the log and in a problem. */
public final class RequestId {
  private static final String PROCESS = Long.toString(System.currentTimeMillis() / 1000, 36);

  private RequestId() {}

  /** Always the same for the same request; Jetty's own name of it would tell the address too. */
  public static String of(Request request) {
    String connection = request.getConnectionMetaData().getId();
    return PROCESS
        + "-"
        + connection.substring(connection.lastIndexOf('#') + 1)
        + "-"
        + request.getId();
  }
}
