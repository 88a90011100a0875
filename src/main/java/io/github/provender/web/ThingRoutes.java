package io.github.provender.web;

import io.github.provender.compare.Portrait;
import io.github.provender.export.Description;
import io.github.provender.export.RdfForm;
import io.github.provender.graph.UserError;
import io.github.provender.graph.Vocab;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every thing that has a name: its address leads on to its page or its data. */
final class ThingRoutes {
  static final String NAME = "[A-Za-z0-9._~-]+";

  /** Statements of one kind that lead to a thing, before a page asks whether to show the rest. */
  private static final int MOST = 60;

  /** No name is longer; the nearest names of longer ones are not looked for. */
  private static final int LONGEST_NAME = 80;

  static final List<Route> ALL =
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

  private ThingRoutes() {}

  /** The path of a thing's page. */
  static String page(Node thing) {
    return "/page/" + thing.getURI().substring(Vocab.BASE.length());
  }

  /** That there is no such thing, with the names that are near. */
  static Refusal unknown(Visit visit, String name) {
    String told = visit.language().word("page.notFound");
    if (name.length() > LONGEST_NAME) {
      return Refusal.notFound(told);
    }
    try {
      return Refusal.notFound(told + " – " + visit.site().names().anything(name).getURI());
    } catch (UserError e) {
      return Refusal.notFound(told + " – " + e.fix());
    }
  }

  private static Response withoutSlash(Visit visit, String path) {
    String query = visit.query().isEmpty() ? "" : "?" + visit.query();
    return Response.moved(path + query);
  }

  private static Response redirect(Visit visit, String thing) {
    known(visit, thing);
    Optional<RdfForm> form = visit.wanted(RdfForm.values(), RdfForm::mediaType);
    String lang = visit.parameter("lang").isEmpty() ? "" : "?lang=" + visit.language().code();
    return Response.seeOther(
        form.map(f -> "/data/" + thing + "." + f.extension()).orElse("/page/" + thing + lang));
  }

  private static Response page(Visit visit, String thing) {
    Node entity = known(visit, thing);
    Site site = visit.site();
    Links links = visit.links();
    if (thing.startsWith("id/model/")) {
      return Response.html(model(visit, entity));
    }
    Portrait portrait = site.portraits().of(entity, visit.language(), List.of(), most(visit));
    if (!site.graph().objects(entity, Vocab.IS_STATED_IN).isEmpty()) {
      return Response.html(Pages.claim(portrait, site.graph(), links));
    }
    boolean isDocument = site.graph().has(entity, Vocab.TYPE, Vocab.pv("Document"));
    return Response.html(
        isDocument ? Pages.document(portrait, links) : Pages.thing(portrait, links));
  }

  private static String model(Visit visit, Node model) {
    Site site = visit.site();
    ComparisonPage one = ComparisonRoutes.page(site, visit.links(), List.of(model), false);
    Portrait portrait =
        site.portraits().of(model, visit.language(), one.comparison().documents(), most(visit));
    List<Suggestion> suggestions = Suggestion.of(model, site, visit.language());
    return Pages.model(portrait, one, suggestions, visit.links());
  }

  private static int most(Visit visit) {
    return visit.parameter("all").equals("true") ? Integer.MAX_VALUE : MOST;
  }

  private static Response data(Visit visit, String thing, String extension) {
    Node entity = node(thing);
    Site site = visit.site();
    Optional<RdfForm> form =
        Arrays.stream(RdfForm.values()).filter(f -> f.extension().equals(extension)).findFirst();
    if (form.isEmpty() || !site.graph().knows(entity)) {
      throw Refusal.notFound("no data under that name");
    }
    byte[] body = form.get().write(Description.of(site.graph(), entity), site.graph().prefixes());
    return Response.ok(form.get().mediaType(), body);
  }

  private static Node known(Visit visit, String thing) {
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
