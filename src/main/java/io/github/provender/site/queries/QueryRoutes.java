package io.github.provender.site.queries;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Labels;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.result.ResultTable;
import io.github.provender.result.ResultWriter;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.text.MediaFormat;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;

/** Routes of canned queries: a form and a table for browsers, rows for machines. */
public final class QueryRoutes {
  private static final String HTML = "text/html";

  /** The width of a text whose reader's terminal is not known. */
  private static final int TEXT_COLUMNS = 120;

  /** What an address says beside the values of the query's parameters. */
  private static final Set<String> OWN =
      Set.of("lang", "format", "page", "show", DrawnRows.PARAMETER);

  private static final List<String> ROWS =
      Stream.concat(
              Stream.of(ResultFormat.JSON.mediaType(), HTML),
              ResultFormat.ALL.stream().flatMap(format -> format.mediaTypes().stream()))
          .toList();

  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.of("/queries", QueryList::page).reading("q").listed(),
          Route.of(
              "/queries/{query}.rq",
              context ->
                  Response.ok("application/sparql-query;charset=utf-8", query(context).text())),
          Route.<PageContext>of(
                  "/queries/{query}", context -> new QueryRoutes(context, query(context)).answer())
              .choosing(PageContext.pageOr(RdfFormat.ALL))
              .choosing(ROWS)
              .readingAll());

  private final PageContext context;
  private final Site site;
  private final CannedQuery query;
  private final Map<String, List<String>> given = new TreeMap<>();

  private QueryRoutes(PageContext context, CannedQuery query) {
    this.context = context;
    this.site = context.site();
    this.query = query;
    context.http().request().getParameterMap().forEach((key, all) -> given.put(key, List.of(all)));
    given.keySet().removeAll(OWN);
  }

  private static CannedQuery query(PageContext context) {
    String name = context.part("query");
    QueryCatalog catalog = context.site().catalog();
    if (!catalog.has(name)) {
      throw unknown(context, name);
    }
    return catalog.get(name);
  }

  private static HttpProblem unknown(PageContext context, String name) {
    Set<String> all = context.site().catalog().slugs();
    UserError error = UserErrors.usage("no-query", name, String.join(", ", all));
    return HttpProblem.notFound(
        UserErrors.text(error, context.language()),
        Spelling.nearest(name.toLowerCase(Locale.ROOT), all).stream()
            .map(near -> new HttpProblem.Link(near, context.links().path("/queries/" + near)))
            .toList());
  }

  private Response answer() {
    if (context.parameter("show").equals("query")) {
      return Response.ok("text/plain;charset=utf-8", text());
    }
    String format = context.parameter("format");
    if (query.query().isConstructType()) {
      return rdfForm(format).map(this::graph).orElseGet(this::page);
    }
    return (format.isEmpty() ? rowsForm() : Optional.of(ResultFormat.of(format)))
        .map(this::rows)
        .orElseGet(this::page);
  }

  /** The query with the values given; with the examples of its header where none is given. */
  private String text() {
    return given.isEmpty()
        ? "# " + query.title(context.language()) + "\n" + query.withExamples()
        : query.with(arguments(given));
  }

  private Map<String, Node> arguments(Map<String, List<String>> values) {
    return Arguments.of(query, values, site.names());
  }

  /** The form of a graph asked for; empty for a page. */
  private Optional<RdfFormat> rdfForm(String format) {
    return format.isEmpty() ? context.wanted(RdfFormat.ALL) : Optional.of(RdfFormat.of(format));
  }

  /** The form of rows asked for; empty for a page. */
  private Optional<ResultFormat> rowsForm() {
    String wanted = context.http().wanted(ROWS);
    return MediaFormat.first(ResultFormat.ALL, format -> format.mediaTypes().contains(wanted));
  }

  private Response graph(RdfFormat form) {
    Map<String, Node> arguments = arguments(given);
    try (QueryExec execution = query.on(site.graph(), arguments)) {
      Graph constructed = execution.construct();
      return hinted(
          Response.ok(form.mediaType(), form.write(constructed, site.graph().prefixes())),
          arguments);
    }
  }

  private Response rows(ResultFormat form) {
    Map<String, Node> arguments = arguments(given);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWriter(site.graph(), context.language(), TEXT_COLUMNS)
        .write(query, arguments, form.slug(), out);
    return hinted(Response.ok(form.mediaType() + ";charset=utf-8", out.toByteArray()), arguments);
  }

  private Response hinted(Response response, Map<String, Node> arguments) {
    String unknown = unknown(arguments);
    return unknown.isEmpty() ? response : response.with("X-Provender-Hint", unknown);
  }

  private Response page() {
    given.values().removeIf(values -> values.equals(List.of("")));
    boolean asked =
        !given.isEmpty() || query.parameters().stream().noneMatch(CannedQuery.Parameter::required);
    if (!asked) {
      return html(
          shown(Map.of(), ResultTable.NONE, 1, context.language().message("page.fill"), ""),
          DrawnRows.NONE);
    }
    try {
      Map<String, Node> arguments = arguments(given);
      ResultTable table = ResultTable.of(query, site.graph(), arguments, context.language());
      return html(
          shown(arguments, table, number(), unknown(arguments), query.with(arguments)),
          DrawnRows.of(context, query, arguments));
    } catch (UserError e) {
      return html(
              shown(Map.of(), ResultTable.NONE, 1, UserErrors.text(e, context.language()), ""),
              DrawnRows.NONE)
          .withStatus(400);
    }
  }

  private int number() {
    String page = context.parameter("page");
    if (!page.matches("|[1-9][0-9]{0,5}")) {
      throw UserErrors.usage("no-page", page);
    }
    return page.isEmpty() ? 1 : Integer.parseInt(page);
  }

  private QueryPage shown(
      Map<String, Node> arguments, ResultTable table, int number, String problem, String bound) {
    Map<String, String> values = new LinkedHashMap<>();
    given.forEach((name, all) -> values.put(name, all.get(0)));
    int total = table.rows().size();
    int from = (number - 1) * QueryPage.SIZE;
    if (number > 1 && from >= total) {
      throw context.notFound();
    }
    return new QueryPage(
        query,
        QueryPage.fields(query, values, problem, site, context.language()),
        values,
        subject(arguments),
        table.between(from, Math.min(total, from + QueryPage.SIZE)),
        number,
        total,
        problem,
        bound);
  }

  private String subject(Map<String, Node> arguments) {
    Labels labels = new Labels(site.graph(), context.language());
    return arguments.values().stream()
        .filter(node -> node.isURI() && site.graph().knows(node))
        .map(labels::text)
        .collect(Collectors.joining(", "));
  }

  private Response html(QueryPage page, DrawnRows drawn) {
    List<String> around = new ArrayList<>();
    if (page.number() > 1) {
      around.add("<" + page.address("page", "" + (page.number() - 1)) + ">; rel=\"prev\"");
    }
    if (page.number() < page.pages()) {
      around.add("<" + page.address("page", "" + (page.number() + 1)) + ">; rel=\"next\"");
    }
    Response response =
        Response.html(
            Templates.render(
                "query", Map.of("page", page, "drawn", drawn, "links", context.links())));
    return around.isEmpty() ? response : response.with("Link", String.join(", ", around));
  }

  /** A hint where an argument is an IRI that nothing is known of; else empty. */
  private String unknown(Map<String, Node> arguments) {
    return arguments.values().stream()
        .filter(node -> node.isURI() && !site.graph().knows(node))
        .map(node -> context.language().message("query.unknown", node.getURI()))
        .collect(Collectors.joining("; "));
  }
}
