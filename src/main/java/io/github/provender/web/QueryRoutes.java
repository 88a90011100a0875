package io.github.provender.web;

import io.github.provender.graph.UserError;
import io.github.provender.query.Answer;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.Rows;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The answers of canned queries: a form and a table for browsers, rows for machines. */
final class QueryRoutes {
  private static final String HTML = "text/html";

  static final List<Route> ALL =
      List.of(
          Route.of(
              "/queries",
              (visit, path) ->
                  Response.html(Pages.queries(visit.links(), visit.site().shelf().all()))),
          Route.of(
              "/queries/([a-z0-9-]+)\\.rq",
              (visit, path) ->
                  Response.ok(
                      "application/sparql-query;charset=utf-8",
                      new QueryRoutes(visit).query(path.group(1)).text())),
          Route.of(
              "/queries/([a-z0-9-]+)",
              (visit, path) -> new QueryRoutes(visit).answer(path.group(1))));

  private final Visit visit;
  private final Site site;

  private QueryRoutes(Visit visit) {
    this.visit = visit;
    this.site = visit.site();
  }

  private CannedQuery query(String name) {
    if (!site.shelf().has(name)) {
      throw Refusal.notFound(
          "no query called '" + name + "'; there are: " + String.join(", ", site.shelf().slugs()));
    }
    return site.shelf().get(name);
  }

  private Response answer(String name) {
    CannedQuery query = query(name);
    HttpServletRequest request = visit.request();
    Links links = visit.links();
    Map<String, List<String>> given = new LinkedHashMap<>();
    request.getParameterMap().forEach((key, values) -> given.put(key, List.of(values)));
    given.remove("lang");
    List<String> formats = Optional.ofNullable(given.remove("format")).orElse(List.of());
    Optional<Answer> form = form(formats, request);
    if (form.isEmpty()) {
      return page(query, given, links);
    }
    Map<String, Node> arguments = Arguments.of(query, given, site.names());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.get().write(query, site.graph(), arguments, links.language(), out);
    Map<String, String> headers = new LinkedHashMap<>(Map.of("Vary", "Accept"));
    String unknown = unknown(arguments);
    if (!unknown.isEmpty()) {
      headers.put("X-Provender-Hint", unknown);
    }
    return new Response(200, form.get().mediaType() + ";charset=utf-8", out.toByteArray(), headers);
  }

  /** The form asked for; empty for a page. */
  private static Optional<Answer> form(List<String> formats, HttpServletRequest request) {
    if (!formats.isEmpty()) {
      return Optional.of(Answer.of(formats.get(0)));
    }
    List<String> offered =
        new ArrayList<>(List.of(Answer.JSON.mediaType(), HTML, "application/json"));
    Arrays.stream(Answer.values()).map(Answer::mediaType).forEach(offered::add);
    String wanted =
        Wanted.mediaType(request, offered).orElseThrow(() -> Refusal.notAcceptable(offered));
    if (wanted.equals(HTML)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Answer.values())
            .filter(answer -> answer.mediaType().equals(wanted))
            .findFirst()
            .orElse(Answer.JSON));
  }

  private Response page(CannedQuery query, Map<String, List<String>> given, Links links) {
    Map<String, List<String>> filled = new LinkedHashMap<>(given);
    filled.values().removeIf(values -> values.equals(List.of("")));
    Map<String, String> shown =
        filled.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    String address =
        filled.entrySet().stream()
            .map(e -> Links.encode(e.getKey()) + "=" + Links.encode(e.getValue().get(0)))
            .collect(Collectors.joining("&"));
    boolean asked =
        !filled.isEmpty() || query.parameters().stream().noneMatch(CannedQuery.Parameter::required);
    Rows rows = Rows.NONE;
    String problem = asked ? "" : links.language().word("page.fill");
    if (asked) {
      try {
        Map<String, Node> arguments = Arguments.of(query, filled, site.names());
        rows = Rows.of(query, site.graph(), arguments, links.language());
        problem = unknown(arguments);
      } catch (UserError e) {
        return Response.html(
                Pages.query(
                    query, shown, Rows.NONE, e.getMessage() + " – " + e.fix(), address, links))
            .withStatus(400);
      }
    }
    return Response.html(Pages.query(query, shown, rows, problem, address, links));
  }

  /** A hint where an argument is an IRI that nothing is known of; else empty. */
  private String unknown(Map<String, Node> arguments) {
    return arguments.values().stream()
        .filter(node -> node.isURI() && !site.graph().knows(node))
        .map(node -> "nothing is known of " + node.getURI())
        .collect(Collectors.joining("; "));
  }
}
