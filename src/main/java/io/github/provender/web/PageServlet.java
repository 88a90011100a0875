package io.github.provender.web;

import io.github.provender.graph.Language;
import io.github.provender.graph.Problem;
import io.github.provender.graph.UserError;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** Everything that is served beside the SPARQL endpoint: finds the route and sends its answer. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Routes routes;

  PageServlet(Site site) {
    this.routes = new Routes(site);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Response answer;
    try {
      answer = routes.answer(request);
    } catch (UserError e) {
      answer = problem(request, 400, e.getMessage() + " – " + e.fix());
    } catch (NotAcceptable e) {
      answer = problem(request, NotAcceptable.STATUS, String.valueOf(e.getMessage()));
    } catch (Problem.Malformed e) {
      answer = problem(request, 400, e.problems().get(0).toString());
    }
    if (answer.status() == Response.NOT_FOUND) {
      answer = problem(request, Response.NOT_FOUND, answer.text());
    }
    send(answer, response);
  }

  private static void send(Response answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.setContentType(answer.mediaType());
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  /** A page for browsers, RFC 9457 for all others. */
  private static Response problem(HttpServletRequest request, int status, String detail) {
    String title =
        status == Response.NOT_FOUND
            ? "Not found"
            : status == NotAcceptable.STATUS ? "Not acceptable" : "Bad request";
    boolean wantsPage =
        Wanted.mediaType(request, List.of("application/problem+json", "text/html"))
            .orElse("")
            .equals("text/html");
    if (wantsPage) {
      Links links = new Links(language(request), false);
      String page = Pages.problem(links, status, title, detail);
      return new Response(
          status, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }
    JsonObject json = new JsonObject();
    json.put("type", "about:blank");
    json.put("title", title);
    json.put("status", status);
    json.put("detail", detail);
    byte[] body = JSON.toString(json).getBytes(StandardCharsets.UTF_8);
    return new Response(status, "application/problem+json", body, Map.of());
  }

  private static Language language(HttpServletRequest request) {
    try {
      return Wanted.language(request);
    } catch (UserError e) {
      return Language.EN;
    }
  }
}
