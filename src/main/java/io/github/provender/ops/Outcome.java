package io.github.provender.ops;

import io.github.provender.ops.connection.RequestDeadlines;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Outcome of a request, its status and kind, for metrics and the access log. */
record Outcome(int status, String kind) {

  /**
   * The outcome of a request that has ended.
   *
   * @param kinds the words by which requests are counted
   */
  static Outcome of(Request request, Response response, Set<String> kinds) {
    return new Outcome(
        status(request, response), kind(String.valueOf(request.getHttpURI().getPath()), kinds));
  }

  static int status(Request request, Response response) {
    Object cut = request.getAttribute(RequestDeadlines.CUT);
    return cut instanceof Integer status ? status : response.getStatus();
  }

  /** One of few words, whatever anyone asks for. */
  private static String kind(String path, Set<String> kinds) {
    if (path.equals("/")) {
      return "home";
    }
    String first = path.replaceFirst("^/", "").replaceFirst("[/.].*", "").toLowerCase(Locale.ROOT);
    return kinds.contains(first) ? first : "other";
  }
}
