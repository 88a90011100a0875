package io.github.provender.ops;

import io.github.provender.ops.connection.RequestDeadlines;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What became of a request, for those who count and write down. */
record Outcome(int status, String kind) {
  private static final Set<String> KINDS =
      Set.of(
          "ask",
          "compare",
          "concept",
          "data",
          "disagreements",
          "editor",
          "health",
          "id",
          "lineage",
          "metrics",
          "ns",
          "ontology",
          "openapi",
          "page",
          "problems",
          "queries",
          "sparql",
          "style");

  static Outcome of(Request request, Response response) {
    Object cut = request.getAttribute(RequestDeadlines.CUT);
    return new Outcome(
        cut instanceof Integer status ? status : response.getStatus(),
        kind(String.valueOf(request.getHttpURI().getPath())));
  }

  /** One of few words, whatever anyone asks for. */
  private static String kind(String path) {
    if (path.equals("/")) {
      return "home";
    }
    String first = path.replaceFirst("^/", "").replaceFirst("[/.].*", "").toLowerCase(Locale.ROOT);
    return KINDS.contains(first) ? first : "other";
  }
}
