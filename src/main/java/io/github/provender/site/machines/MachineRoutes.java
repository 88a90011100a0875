package io.github.provender.site.machines;

import io.github.provender.export.DatasetDescription;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.http.Router;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Site;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Linkset;
import io.github.provender.site.links.Signposts;
import io.github.provender.site.links.Sitemap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Routes of well-known addresses: what machines look for at fixed places. */
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
      Disallow: /report?
      Allow: /report?lang=

      """;

  private static final String API_CATALOG = "/.well-known/api-catalog";

  /** The profile of a linkset that is a catalogue of interfaces (RFC 9727). */
  private static final String PROFILE = ";profile=\"https://www.rfc-editor.org/info/rfc9727\"";

  private static final List<String> FORMS =
      Stream.concat(PageContext.RDF.stream(), Stream.of("text/html")).toList();

  private static final List<Route<PageContext>> DATA =
      List.of(
          Signposted.route("/.well-known/void", MachineRoutes::head, MachineRoutes::negotiated)
              .producing(PageContext.RDF)
              .choosing(FORMS),
          Signposted.route(
              "/void.{format}",
              MachineRoutes::head,
              context -> description(context, context.form(RdfFormat.ALL, context.part("format")))),
          Route.<PageContext>of(
                  DatasetDescription.DUMP,
                  context ->
                      Response.ok("application/gzip", context.site().published().dump().get()))
              .producing(List.of("application/gzip")),
          Route.of(
              "/llms.txt",
              context ->
                  Response.ok(
                      "text/plain;charset=utf-8",
                      LlmsText.of(context.site().catalog(), context.base()))),
          Route.<PageContext>of(API_CATALOG, MachineRoutes::apiCatalog)
              .producing(List.of(Linkset.MEDIA_TYPE)),
          Route.of("/context.jsonld", MachineRoutes::jsonLdContext),
          Route.of("/linkset/<thing>.json", MachineRoutes::linkset)
              .producing(List.of(Linkset.MEDIA_TYPE)));

  private MachineRoutes() {}

  /** These pages, what machines look for, and the documents that list them all. */
  public static List<Route<PageContext>> with(List<Route<PageContext>> pages) {
    List<Route<PageContext>> all = Stream.concat(pages.stream(), DATA.stream()).toList();
    return Stream.concat(all.stream(), lists(new Router<>(all))).toList();
  }

  private static Stream<Route<PageContext>> lists(Router<PageContext> router) {
    return Stream.of(
        Route.of(
            "/openapi.json",
            context ->
                Response.ok(
                    "application/json",
                    OpenApi.of(router, context.site().catalog(), context.base()))),
        Route.of(
            "/sitemap.xml",
            context ->
                Response.ok(
                    "application/xml;charset=utf-8",
                    Sitemap.of(
                        router.listed(),
                        context.site().graph(),
                        context.site().catalog(),
                        context.base()))),
        Route.of(
            "/robots.txt",
            context ->
                Response.ok(
                    "text/plain;charset=utf-8",
                    ROBOTS + "Sitemap: " + context.base() + "/sitemap.xml\n")));
  }

  private static Head head(PageContext context) {
    return Head.of(new Signposts(context.site().graph()).description());
  }

  /** A browser, for which there is no page, gets Turtle. */
  private static Response negotiated(PageContext context) {
    String wanted = context.http().wanted(FORMS);
    return description(
        context,
        RdfFormat.ALL.stream()
            .filter(form -> form.mediaType().equals(wanted))
            .findFirst()
            .orElse(RdfFormat.TURTLE));
  }

  private static Response description(PageContext context, RdfFormat form) {
    byte[] body =
        form.write(
            context.site().published().description(context.base()),
            context.site().graph().prefixes());
    return Response.ok(form.mediaType(), body);
  }

  private static Response apiCatalog(PageContext context) {
    return Response.ok(
            Linkset.MEDIA_TYPE + PROFILE,
            ResourceText.of("api-catalog.json").replace("{base}", context.base()))
        .with("Link", "<" + API_CATALOG + ">; rel=\"api-catalog\"");
  }

  private static Response jsonLdContext(PageContext context) {
    try (InputStream in =
        Objects.requireNonNull(RdfFormat.class.getResourceAsStream("context.jsonld"))) {
      return Response.ok(RdfFormat.JSON_LD.mediaType(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response linkset(PageContext context) {
    Node thing = NodeFactory.createURI(Vocab.BASE + context.part("thing"));
    if (!context.site().graph().knows(thing)) {
      throw context.notFound();
    }
    Site site = context.site();
    Linkset linkset =
        new Linkset(new Signposts(site.graph(), site.exports().all()), context.base());
    return Response.ok(Linkset.MEDIA_TYPE, linkset.of(thing));
  }
}
