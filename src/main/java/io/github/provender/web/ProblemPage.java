package io.github.provender.web;

import io.github.provender.graph.Language;
import io.github.provender.graph.UserError;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;

/** What went wrong: a page for browsers, RFC 9457 for all others. */
final class ProblemPage {
  private ProblemPage() {}

  static Response of(HttpServletRequest request, ProblemDetails problem) {
    boolean wantsPage =
        Wanted.mediaType(request, List.of(ProblemDetails.MEDIA_TYPE, "text/html"))
            .orElse("")
            .equals("text/html");
    if (wantsPage) {
      Links links = new Links(language(request), false);
      return Response.html(Pages.problem(links, problem)).withStatus(problem.status());
    }
    byte[] body = JSON.toString(problem.json()).getBytes(StandardCharsets.UTF_8);
    return new Response(
        problem.status(), ProblemDetails.MEDIA_TYPE, body, Map.of("Vary", "Accept"));
  }

  private static Language language(HttpServletRequest request) {
    try {
      return Wanted.language(request);
    } catch (UserError e) {
      return Language.EN;
    }
  }
}
