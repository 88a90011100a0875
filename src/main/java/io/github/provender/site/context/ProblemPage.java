package io.github.provender.site.context;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.ProblemDetails;
import io.github.provender.http.Response;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;

/** What went wrong: a page for browsers, RFC 9457 for all others. */
public final class ProblemPage {
  private ProblemPage() {}

  public static Response of(HttpServletRequest request, ProblemDetails problem) {
    boolean wantsPage =
        ContentNegotiation.mediaType(request, List.of(ProblemDetails.MEDIA_TYPE, "text/html"))
            .orElse("")
            .equals("text/html");
    if (wantsPage) {
      LinkBuilder links = new LinkBuilder(language(request), false);
      return Response.html(Templates.render("problem", Map.of("links", links, "problem", problem)))
          .withStatus(problem.status());
    }
    byte[] body = JSON.toString(problem.json()).getBytes(StandardCharsets.UTF_8);
    return new Response(
        problem.status(), ProblemDetails.MEDIA_TYPE, body, Map.of("Vary", "Accept"));
  }

  private static Language language(HttpServletRequest request) {
    try {
      return ContentNegotiation.language(request);
    } catch (UserError e) {
      return Language.EN;
    }
  }
}
