package io.github.provender.web;

import io.github.provender.graph.Language;
import io.github.provender.graph.UserError;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** What went wrong: a page for browsers, RFC 9457 for all others. */
final class ProblemPage {
  private static final Map<Integer, String> TITLES =
      Map.of(400, "Bad request", 404, "Not found", 406, "Not acceptable");

  private ProblemPage() {}

  static Response of(HttpServletRequest request, int status, String detail) {
    String title = TITLES.getOrDefault(status, "Problem");
    boolean wantsPage =
        Wanted.mediaType(request, List.of("application/problem+json", "text/html"))
            .orElse("")
            .equals("text/html");
    if (wantsPage) {
      Links links = new Links(language(request), false);
      return Response.html(Pages.problem(links, status, title, detail)).withStatus(status);
    }
    JsonObject json = new JsonObject();
    json.put("type", "about:blank");
    json.put("title", title);
    json.put("status", status);
    json.put("detail", detail);
    byte[] body = JSON.toString(json).getBytes(StandardCharsets.UTF_8);
    return new Response(status, "application/problem+json", body, Map.of("Vary", "Accept"));
  }

  private static Language language(HttpServletRequest request) {
    try {
      return Wanted.language(request);
    } catch (UserError e) {
      return Language.EN;
    }
  }
}
