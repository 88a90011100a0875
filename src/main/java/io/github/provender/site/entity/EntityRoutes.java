package io.github.provender.site.entity;

import io.github.provender.diagnostic.UserError;
import io.github.provender.entity.EntityView;
import io.github.provender.export.EntityDescription;
import io.github.provender.http.PageRefusal;
import io.github.provender.http.Response;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.context.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every thing that has a name: its address leads on to its page or its data. */
public final class EntityRoutes {
  public static final String NAME = "[A-Za-z0-9._~-]+";

  /** Statements of one kind that lead to a thing, before a page asks whether to show the rest. */
  private static final int MOST = 60;

  /** No name is longer; the nearest names of longer ones are not looked for. */
  private static final int LONGEST_NAME = 80;

  public static final List<Route> ALL =
      List.of(
          Route.of(
              "/(id/[a-z]+/" + NAME + "|concept/[a-z-]+(?:/" + NAME + ")?)",
              (visit, path) -> redirect(visit, path.group(1))),
          Route.of("/page/([a-z/-]+/" + NAME + ")", (visit, path) -> page(visit, path.group(1))),
          Route.of(
              "/data/([a-z/-]+/" + NAME + ")\\.([a-z]+)",
              (visit, path) -> data(visit, path.group(1), path.group(2))),
          Route.of(
              "(/(?:id|concept|page|data|lineage|disagreements)(?:/[A-Za-z0-9._~-]+)*)/+",
              (visit, path) -> withoutSlash(visit, path.group(1))));

  private EntityRoutes() {}

  /** The path of a thing's page. */
  public static String page(Node thing) {
    return "/page/" + thing.getURI().substring(Vocab.BASE.length());
  }

  /** That there is no such thing, with the names that are near. */
  public static PageRefusal unknown(RequestContext visit, String name) {
    String told = visit.language().message("page.notFound");
    if (name.length() > LONGEST_NAME) {
      return PageRefusal.notFound(told);
    }
    try {
      return PageRefusal.notFound(told + " – " + visit.site().names().anything(name).getURI());
    } catch (UserError e) {
      return PageRefusal.notFound(told + " – " + e.fix());
    }
  }

  private static Response withoutSlash(RequestContext visit, String path) {
    String query = visit.query().isEmpty() ? "" : "?" + visit.query();
    return Response.moved(path + query);
  }

  private static Response redirect(RequestContext visit, String thing) {
    known(visit, thing);
    Optional<RdfFormat> form = visit.wanted(RdfFormat.values(), RdfFormat::mediaType);
    String lang = visit.parameter("lang").isEmpty() ? "" : "?lang=" + visit.language().code();
    return Response.seeOther(
        form.map(f -> "/data/" + thing + "." + f.extension()).orElse("/page/" + thing + lang));
  }

  private static Response page(RequestContext visit, String thing) {
    Node entity = known(visit, thing);
    Site site = visit.site();
    LinkBuilder links = visit.links();
    if (thing.startsWith("id/model/")) {
      return Response.html(model(visit, entity));
    }
    EntityView view = site.views().of(entity, visit.language(), List.of(), most(visit));
    if (!site.graph().objects(entity, Vocab.IS_STATED_IN).isEmpty()) {
      return Response.html(EntityPages.claim(view, site.graph(), links));
    }
    boolean isDocument = site.graph().has(entity, Vocab.TYPE, Vocab.pv("Document"));
    return Response.html(
        isDocument ? EntityPages.document(view, links) : EntityPages.thing(view, links));
  }

  private static String model(RequestContext visit, Node model) {
    Site site = visit.site();
    ComparisonPage one = ComparisonRoutes.page(site, visit.links(), List.of(model), false);
    EntityView view =
        site.views().of(model, visit.language(), one.comparison().documents(), most(visit));
    List<Suggestion> suggestions = Suggestion.of(model, site, visit.language());
    return EntityPages.model(view, one, suggestions, visit.links());
  }

  private static int most(RequestContext visit) {
    return visit.parameter("all").equals("true") ? Integer.MAX_VALUE : MOST;
  }

  private static Response data(RequestContext visit, String thing, String extension) {
    Node entity = node(thing);
    Site site = visit.site();
    Optional<RdfFormat> form =
        Arrays.stream(RdfFormat.values()).filter(f -> f.extension().equals(extension)).findFirst();
    if (form.isEmpty() || !site.graph().knows(entity)) {
      throw PageRefusal.notFound("no data under that name");
    }
    byte[] body =
        form.get().write(EntityDescription.of(site.graph(), entity), site.graph().prefixes());
    return Response.ok(form.get().mediaType(), body);
  }

  private static Node known(RequestContext visit, String thing) {
    Node node = node(thing);
    if (!visit.site().graph().knows(node)) {
      throw unknown(visit, Vocab.slug(node));
    }
    return node;
  }

  private static Node node(String thing) {
    return NodeFactory.createURI(Vocab.BASE + thing);
  }
}
