package io.github.provender.web;

import io.github.provender.graph.Vocab;
import java.util.List;
import org.apache.jena.graph.Node;

/** Where a model comes from and what came of it. */
final class LineageRoutes {
  static final List<Route> ALL =
      List.of(
          Route.of(
              "/lineage/(" + ThingRoutes.NAME + ")", (visit, path) -> page(visit, path.group(1))));

  private LineageRoutes() {}

  private static Response page(Visit visit, String slug) {
    Site site = visit.site();
    Node model = Vocab.id("model", slug);
    if (!site.graph().knows(model)) {
      throw ThingRoutes.unknown(visit, slug);
    }
    LineagePage page =
        LineagePage.of(site.lineages().of(model, visit.language()), site.graph(), visit.links());
    return Response.html(Pages.lineage(page, visit.links()));
  }
}
