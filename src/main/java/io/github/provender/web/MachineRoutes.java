package io.github.provender.web;

import io.github.provender.export.DatasetDescription;
import io.github.provender.export.RdfForm;
import io.github.provender.graph.Vocab;
import io.github.provender.web.description.Linkset;
import io.github.provender.web.description.Signposts;
import io.github.provender.web.description.Sitemap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What machines look for at fixed places. */
final class MachineRoutes {
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

  static final List<Route> ALL =
      List.of(
          Route.of(
              "/openapi\\.json",
              (visit, path) ->
                  Response.ok("application/json", OpenApi.of(visit.site().shelf(), visit.base()))),
          Route.of("/\\.well-known/void", (visit, path) -> description(visit)),
          Route.of("/void\\.([a-z]+)", (visit, path) -> description(visit, path.group(1))),
          Route.of(
              Pattern.quote(DatasetDescription.DUMP),
              (visit, path) ->
                  Response.ok("application/gzip", visit.site().catalogue().dump().get())),
          Route.of(
              "/linkset/((?:id|concept)/[A-Za-z0-9._~/-]+)\\.json",
              (visit, path) -> linkset(visit, path.group(1))),
          Route.of(
              "/sitemap\\.xml",
              (visit, path) ->
                  Response.ok(
                      "application/xml;charset=utf-8",
                      Sitemap.of(visit.site().graph(), visit.site().shelf(), visit.base()))),
          Route.of(
              "/robots\\.txt",
              (visit, path) ->
                  Response.ok(
                      "text/plain;charset=utf-8",
                      ROBOTS + "Sitemap: " + visit.base() + "/sitemap.xml\n")));

  private MachineRoutes() {}

  /** A browser, for which there is no page, gets Turtle. */
  private static Response description(Visit visit) {
    List<String> offered =
        new ArrayList<>(Arrays.stream(RdfForm.values()).map(RdfForm::mediaType).toList());
    offered.add("text/html");
    String wanted =
        Wanted.mediaType(visit.request(), offered)
            .orElseThrow(() -> Refusal.notAcceptable(offered));
    return Arrays.stream(RdfForm.values())
        .filter(form -> form.mediaType().equals(wanted))
        .findFirst()
        .map(form -> description(visit, form))
        .orElseGet(() -> description(visit, RdfForm.TURTLE));
  }

  private static Response description(Visit visit, String extension) {
    return Arrays.stream(RdfForm.values())
        .filter(form -> form.extension().equals(extension))
        .findFirst()
        .map(form -> description(visit, form))
        .orElseThrow(visit::notFound);
  }

  private static Response description(Visit visit, RdfForm form) {
    byte[] body =
        form.write(
            visit.site().catalogue().description(visit.base()), visit.site().graph().prefixes());
    return Response.ok(form.mediaType(), body);
  }

  private static Response linkset(Visit visit, String path) {
    Node thing = NodeFactory.createURI(Vocab.BASE + path);
    if (!visit.site().graph().knows(thing)) {
      throw visit.notFound();
    }
    Linkset linkset = new Linkset(new Signposts(visit.site().graph()), visit.base());
    return Response.ok(Linkset.MEDIA_TYPE, linkset.of(thing));
  }
}
