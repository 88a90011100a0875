package io.github.provender.site;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.http.Cors;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.site.context.NearRequest;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.ProblemPage;
import io.github.provender.site.context.ResponseWriter;
import io.github.provender.site.context.Site;
import io.github.provender.text.Language;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Front controller: finds the route of everything that is served beside the SPARQL endpoint, and
 * sends its answer.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final transient Supplier<Site> site;

  /**
   * Serves a site.
   *
   * @param site asked at each request, which is answered from that state to its end
   */
  PageServlet(Supplier<Site> site) {
    this.site = site;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String method = request.getMethod();
    if (method.equals("OPTIONS")) {
      Cors.preflight(response, METHODS, "*");
    } else if (Set.of("GET", "HEAD").contains(method)) {
      Site now = site.get();
      new ResponseWriter(now, request).send(answer(request, response, now), response);
    } else {
      new ResponseWriter(site.get(), request)
          .send(told(request, response, refusal(request)), response);
    }
  }

  private static HttpProblem refusal(HttpServletRequest request) {
    Language language = ProblemPage.language(request);
    return Routes.has(RequestContext.path(request))
        ? HttpProblem.notAllowed(
            language.message("problem.method.this", request.getMethod()), METHODS)
        : HttpProblem.notFound(language.message("page.notFound"));
  }

  private static Response answer(
      HttpServletRequest request, HttpServletResponse response, Site site) {
    try {
      return Routes.answer(PageContext.of(request, site));
    } catch (UserError e) {
      return told(request, response, NearRequest.of(request, e));
    } catch (HttpProblem e) {
      return told(request, response, e);
    } catch (Diagnostic.Malformed e) {
      return told(request, response, HttpProblem.of(400, e.problems().get(0).toString()));
    }
  }

  private static Response told(
      HttpServletRequest request, HttpServletResponse response, HttpProblem problem) {
    return ProblemPage.of(request, problem, response.getHeader(HttpProblem.REQUEST_ID));
  }
}
