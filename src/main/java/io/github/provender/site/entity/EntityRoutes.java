package io.github.provender.site.entity;

import io.github.provender.entity.EntityView;
import io.github.provender.export.EntityDescription;
import io.github.provender.form.FormCatalog;
import io.github.provender.history.DataVersion;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.comparison.RowFilter;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Site;
import io.github.provender.site.links.EmbeddedData;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signposts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Routes of linked data: the address of every thing leads on to its page or its data (303). */
public final class EntityRoutes {
  /** Statements of one kind that lead to a thing, before a page asks whether to show the rest. */
  private static final int MAX_USES = 60;

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route(
                  "/{space:id|concept}/<thing>", EntityRoutes::pageLinks, EntityRoutes::redirect)
              .producing(PageContext.RDF)
              .choosing(PageContext.pageOr(RdfFormat.ALL)),
          Signposted.route("/page/<thing>", EntityRoutes::pageHead, EntityRoutes::page)
              .reading("all"),
          Signposted.route("/data/<thing>.{format}", EntityRoutes::dataLinks, EntityRoutes::data)
              .producing(PageContext.RDF));

  private EntityRoutes() {}

  /** The path of a thing's page. */
  public static String page(Node thing) {
    return "/page/" + thing.getURI().substring(Vocab.BASE.length());
  }

  private static Head pageLinks(PageContext context) {
    Node thing = thing(context);
    return knows(context, thing)
        ? Head.of(signposts(context).page(thing, context.http().query()))
        : Head.NONE;
  }

  private static Head pageHead(PageContext context) {
    Node thing = thing(context);
    return knows(context, thing)
        ? new Head(
            pageLinks(context).signposts(),
            new EmbeddedData(context.site().graph(), context.language()).of(thing))
        : Head.NONE;
  }

  private static Head dataLinks(PageContext context) {
    Node thing =
        ExportedModel.of(context).map(ExportedModel::model).orElseGet(() -> thing(context));
    return knows(context, thing) ? Head.of(signposts(context).data(thing)) : Head.NONE;
  }

  private static Signposts signposts(PageContext context) {
    return new Signposts(context.site().graph(), context.site().exports().all());
  }

  private static Response redirect(PageContext context) {
    String path = path(context);
    if (!knows(context, thing(context))) {
      return NearAddress.of(context, "/", path, "");
    }
    Optional<RdfFormat> form = context.wanted(RdfFormat.ALL);
    String lang = context.parameter("lang").isEmpty() ? "" : "?lang=" + context.language().code();
    return Response.seeOther(
        form.map(f -> "/data/" + path + "." + f.extension()).orElse("/page/" + path + lang));
  }

  private static Response page(PageContext context) {
    Node entity = thing(context);
    if (!knows(context, entity)) {
      return NearAddress.of(context, "/page/", path(context), "");
    }
    Site site = context.site();
    LinkBuilder links = context.links();
    if (path(context).startsWith("id/model/")) {
      return Response.html(model(context, entity));
    }
    EntityView view = site.views().of(entity, context.language(), List.of(), most(context));
    String changed = changed(site, entity);
    if (!site.graph().objects(entity, Vocab.IS_STATED_IN).isEmpty()) {
      return Response.html(EntityPages.claim(view, site.graph(), changed, links));
    }
    boolean isDocument = site.graph().has(entity, Vocab.TYPE, Vocab.pv("Document"));
    return Response.html(
        isDocument
            ? EntityPages.document(view, site.graph(), changed, links)
            : EntityPages.thing(view, site, changed, links));
  }

  private static String model(PageContext context, Node model) {
    Site site = context.site();
    ComparisonPage one =
        ComparisonRoutes.page(site, context.links(), List.of(model), RowFilter.NONE);
    EntityView view =
        site.views().of(model, context.language(), one.comparison().documents(), most(context));
    List<Suggestion> suggestions = Suggestion.of(model, site, context.language());
    Map<String, String> forms =
        new FormCatalog(site.catalog()).titles(site.graph(), context.language());
    return EntityPages.model(
        view, one, suggestions, forms, site, changed(site, model), context.links());
  }

  private static String changed(Site site, Node thing) {
    return site.history().get().latest(thing, site.graph()).map(DataVersion::name).orElse("");
  }

  private static int most(PageContext context) {
    return context.parameter("all").equals("true") ? Integer.MAX_VALUE : MAX_USES;
  }

  private static Response data(PageContext context) {
    return ExportedModel.of(context).map(ExportedModel::response).orElseGet(() -> rdf(context));
  }

  private static Response rdf(PageContext context) {
    Node entity = thing(context);
    Site site = context.site();
    String extension = context.part("format");
    RdfFormat form = context.form(RdfFormat.ALL, extension);
    if (!knows(context, entity)) {
      return NearAddress.of(context, "/data/", path(context), "." + extension);
    }
    byte[] body = form.write(EntityDescription.of(site.graph(), entity), site.graph().prefixes());
    return Response.ok(form.mediaType(), body);
  }

  private static boolean knows(PageContext context, Node thing) {
    return context.site().graph().knows(thing);
  }

  private static Node thing(PageContext context) {
    return NodeFactory.createURI(Vocab.BASE + path(context));
  }

  /** The path of a thing's IRI. */
  private static String path(PageContext context) {
    String space = context.part("space");
    return (space.isEmpty() ? "" : space + "/") + context.part("thing");
  }
}
