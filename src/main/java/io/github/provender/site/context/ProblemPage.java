package io.github.provender.site.context;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
            ? page(problem, language(request), typed(request))
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

  private static Response page(HttpProblem problem, Language language, String typed) {
    LinkBuilder links = new LinkBuilder(language, false);
    return Response.html(
            Templates.render("problem", Map.of("links", links, "problem", problem, "typed", typed)))
        .withStatus(problem.status());
  }

  /** What was asked for in words: a question, models, or the last part of the address. */
  private static String typed(HttpServletRequest request) {
    List<String> values =
        Stream.of("q", "model")
            .map(request::getParameterValues)
            .filter(Objects::nonNull)
            .map(List::of)
            .findFirst()
            .orElse(List.of());
    String path = URLDecoder.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    String typed =
        values.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : String.join(", ", values);
    return typed.replaceAll("[\\p{Cc}\\p{Cf}]", "");
  }

  /** The language of a request, English where it asks for one that is not there. */
  public static Language language(HttpServletRequest request) {
    try {
      return RequestContext.language(request);
    } catch (UserError e) {
      return Language.EN;
    }
  }
}
