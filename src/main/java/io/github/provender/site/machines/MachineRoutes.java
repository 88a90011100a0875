package io.github.provender.site.machines;

import io.github.provender.export.DatasetDescription;
import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.PageRefusal;
import io.github.provender.http.Response;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.links.Linkset;
import io.github.provender.site.links.Signposts;
import io.github.provender.site.links.Sitemap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What machines look for at fixed places. */
public final class MachineRoutes {
  /** Queries cost, and their results are no pages. */
  private static final String ROBOTS =
      """
      User-agent: *
      Disallow: /sparql
      Disallow: /queries/*?
      Allow: /queries/*?lang=
      Disallow: /compare?
      Disallow: /compare.
      Disallow: /editor?
      Allow: /editor?lang=

      """;

  public static final List<Route> ALL =
      List.of(
          Route.of(
              "/openapi\\.json",
              (visit, path) ->
                  Response.ok(
                      "application/json", OpenApi.of(visit.site().catalog(), visit.base()))),
          Route.of("/\\.well-known/void", (visit, path) -> description(visit)),
          Route.of("/void\\.([a-z]+)", (visit, path) -> description(visit, path.group(1))),
          Route.of(
              Pattern.quote(DatasetDescription.DUMP),
              (visit, path) ->
                  Response.ok("application/gzip", visit.site().published().dump().get())),
          Route.of(
              "/linkset/((?:id|concept)/[A-Za-z0-9._~/-]+)\\.json",
              (visit, path) -> linkset(visit, path.group(1))),
          Route.of(
              "/sitemap\\.xml",
              (visit, path) ->
                  Response.ok(
                      "application/xml;charset=utf-8",
                      Sitemap.of(visit.site().graph(), visit.site().catalog(), visit.base()))),
          Route.of(
              "/robots\\.txt",
              (visit, path) ->
                  Response.ok(
                      "text/plain;charset=utf-8",
                      ROBOTS + "Sitemap: " + visit.base() + "/sitemap.xml\n")));

  private MachineRoutes() {}

  /** A browser, for which there is no page, gets Turtle. */
  private static Response description(RequestContext visit) {
    List<String> offered =
        new ArrayList<>(Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType).toList());
    offered.add("text/html");
    String wanted =
        ContentNegotiation.mediaType(visit.request(), offered)
            .orElseThrow(() -> PageRefusal.notAcceptable(offered));
    return Arrays.stream(RdfFormat.values())
        .filter(form -> form.mediaType().equals(wanted))
        .findFirst()
        .map(form -> description(visit, form))
        .orElseGet(() -> description(visit, RdfFormat.TURTLE));
  }

  private static Response description(RequestContext visit, String extension) {
    return Arrays.stream(RdfFormat.values())
        .filter(form -> form.extension().equals(extension))
        .findFirst()
        .map(form -> description(visit, form))
        .orElseThrow(visit::notFound);
  }

  private static Response description(RequestContext visit, RdfFormat form) {
    byte[] body =
        form.write(
            visit.site().published().description(visit.base()), visit.site().graph().prefixes());
    return Response.ok(form.mediaType(), body);
  }

  private static Response linkset(RequestContext visit, String path) {
    Node thing = NodeFactory.createURI(Vocab.BASE + path);
    if (!visit.site().graph().knows(thing)) {
      throw visit.notFound();
    }
    Linkset linkset = new Linkset(new Signposts(visit.site().graph()), visit.base());
    return Response.ok(Linkset.MEDIA_TYPE, linkset.of(thing));
  }
}
