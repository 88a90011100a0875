package io.github.provender.site;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.http.PageRefusal;
import io.github.provender.http.ProblemDetails;
import io.github.provender.http.ProblemType;
import io.github.provender.http.Response;
import io.github.provender.site.context.ProblemPage;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.ResponseWriter;
import io.github.provender.site.context.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;

/** Everything that is served beside the SPARQL endpoint: finds the route and sends its answer. */
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
      response.setHeader("Allow", METHODS);
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader("Access-Control-Allow-Headers", "*");
      response.setHeader("Access-Control-Max-Age", "86400");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (Set.of("GET", "HEAD").contains(method)) {
      Site now = site.get();
      new ResponseWriter(now, request).send(answer(request, response, now), response);
    } else {
      Response refused = problem(request, response, 405, method + " is not for this address");
      new ResponseWriter(site.get(), request).send(refused.with("Allow", METHODS), response);
    }
  }

  private static Response answer(
      HttpServletRequest request, HttpServletResponse response, Site site) {
    try {
      return site.answers().of(request, () -> Routes.answer(RequestContext.of(request, site)));
    } catch (UserError e) {
      return problem(request, response, 400, e.getMessage() + " – " + e.fix());
    } catch (PageRefusal e) {
      return problem(request, response, e.status(), e.detail());
    } catch (Diagnostic.Malformed e) {
      return problem(request, response, 400, e.problems().get(0).toString());
    }
  }

  private static Response problem(
      HttpServletRequest request, HttpServletResponse response, int status, String detail) {
    String id = response.getHeader(ProblemDetails.REQUEST_ID);
    return ProblemPage.of(request, new ProblemDetails(ProblemType.of(status), status, detail, id));
  }
}
