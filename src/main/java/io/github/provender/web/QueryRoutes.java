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
  private final Site site;

  QueryRoutes(Site site) {
    this.site = site;
  }

  Response answer(String name, boolean source, HttpServletRequest request, Links links) {
    if (!site.shelf().queries().containsKey(name)) {
      return Response.notFound(
          "no query called '"
              + name
              + "'; there are: "
              + String.join(", ", site.shelf().queries().keySet()));
    }
    CannedQuery query = site.shelf().get(name);
    if (source) {
      return Response.ok("application/sparql-query;charset=utf-8", query.text());
    }
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
        Wanted.mediaType(request, offered).orElseThrow(() -> new NotAcceptable(offered));
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
