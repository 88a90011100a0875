package io.github.provender.site.context;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.jspecify.annotations.Nullable;

/** Problem page: what went wrong, as a page for browsers and as RFC 9457 for all others. */
public final class ProblemPage {
  private ProblemPage() {}

  /**
   * Tells a problem.
   *
   * @param id of the request; null where it has none
   */
  public static Response of(HttpServletRequest request, HttpProblem problem, @Nullable String id) {
    Response told =
        RequestContext.wantsPage(request)
            ? page(problem, language(request))
            : new Response(
                problem.status(),
                HttpProblem.MEDIA_TYPE,
                JSON.toString(problem.json(id)).getBytes(StandardCharsets.UTF_8),
                Map.of("Vary", "Accept"));
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      told = told.with(header.getKey(), header.getValue());
    }
    return told;
  }

  private static Response page(HttpProblem problem, Language language) {
    LinkBuilder links = new LinkBuilder(language, false);
    return Response.html(Templates.render("problem", Map.of("links", links, "problem", problem)))
        .withStatus(problem.status());
  }

  private static Language language(HttpServletRequest request) {
    try {
      return RequestContext.language(request);
    } catch (UserError e) {
      return Language.EN;
    }
  }
}
