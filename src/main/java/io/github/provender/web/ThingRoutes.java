package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.export.Description;
import io.github.provender.export.RdfForm;
import io.github.provender.graph.Vocab;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every thing that has a name: its address leads on to its page or its data. */
final class ThingRoutes {
  private static final String NAME = "[A-Za-z0-9._~-]+";

  static final List<Route> ALL =
      List.of(
          Route.of(
              "/(id/[a-z]+/" + NAME + "|concept/[a-z-]+(?:/" + NAME + ")?)",
              (visit, path) -> redirect(visit, path.group(1))),
          Route.of("/page/([a-z/-]+/" + NAME + ")", (visit, path) -> page(visit, path.group(1))),
          Route.of(
              "/data/([a-z/-]+/" + NAME + ")\\.([a-z]+)",
              (visit, path) -> data(visit, path.group(1), path.group(2))));

  private ThingRoutes() {}

  /** The path of a thing's page. */
  static String page(Node thing) {
    return "/page/" + thing.getURI().substring(Vocab.BASE.length());
  }

  private static Response redirect(Visit visit, String thing) {
    if (!visit.site().graph().knows(node(thing))) {
      throw visit.notFound();
    }
    Optional<RdfForm> form = visit.wanted(RdfForm.values(), RdfForm::mediaType);
    String lang = visit.parameter("lang").isEmpty() ? "" : "?lang=" + visit.language().code();
    return Response.seeOther(
        form.map(f -> "/data/" + thing + "." + f.extension()).orElse("/page/" + thing + lang));
  }

  private static Response page(Visit visit, String thing) {
    Node entity = node(thing);
    Site site = visit.site();
    if (!site.graph().knows(entity)) {
      throw visit.notFound();
    }
    if (thing.startsWith("id/model/")) {
      Comparison one = site.comparer().compare(List.of(entity), visit.language());
      String query = "model=" + Vocab.slug(entity) + "&lang=" + visit.language().code();
      return Response.html(Pages.comparison(one, visit.links(), query));
    }
    return Response.html(
        Pages.dossier(site.dossiers().of(entity, visit.language()), visit.links()));
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

  private static Node node(String thing) {
    return NodeFactory.createURI(Vocab.BASE + thing);
  }
}
