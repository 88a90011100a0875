package io.github.provender.site.editor;

import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.Library;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.ResourceFile;
import io.github.provender.site.context.Templates;
import java.util.List;
import java.util.Map;

/** Routes of the SPARQL editor: a plain form, made comfortable by a library from the class path. */
public final class EditorRoutes {
  /** The library's hint at a syntax error holds style attributes; nothing else is relaxed. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self';"
          + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String FIRST_QUERY =
      """
      PREFIX pv: <%s>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?model ?label
      WHERE {
        ?model a pv:Model ;
          rdfs:label ?label .
      }
      ORDER BY ?model
      LIMIT 20
      """
          .formatted(Vocab.NS);

  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.<PageContext>of("/editor", EditorRoutes::page).reading("query", "example"),
          Route.of(
              "/editor.{type:js|css}",
              context -> ResourceFile.of(EditorRoutes.class, "editor." + context.part("type"))),
          Route.of("/rows.js", context -> ResourceFile.of(EditorRoutes.class, "rows.js")),
          Library.YASGUI.route(),
          Route.of(
              "/terms.json",
              context ->
                  Response.ok(
                      "application/json",
                      CompletionVocabulary.of(context.site().graph(), context.language()).json())));

  private EditorRoutes() {}

  private static Response page(PageContext context) {
    String text = context.parameter("query");
    String example = context.parameter("example");
    String here = "/editor";
    if (!text.isEmpty()) {
      here += "?query=" + LinkBuilder.encode(text);
    } else if (!example.isEmpty()) {
      text = example(context, example);
      here += "?example=" + LinkBuilder.encode(example);
    }
    String shown = text.isEmpty() ? FIRST_QUERY : text;
    return Response.html(
            Templates.render(
                "editor",
                Map.of(
                    "links",
                    context.links(),
                    "catalog",
                    context.site().catalog(),
                    "text",
                    shown,
                    "here",
                    here)))
        .with("Content-Security-Policy", POLICY);
  }

  private static String example(PageContext context, String slug) {
    if (!context.site().catalog().has(slug)) {
      throw context.notFound();
    }
    CannedQuery query = context.site().catalog().get(slug);
    return "# " + query.title(context.language()) + "\n" + query.withExamples();
  }
}
