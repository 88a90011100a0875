package io.github.provender.site.lineage;

import io.github.provender.http.Response;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.site.entity.EntityRoutes;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Where a model comes from and what came of it. */
public final class LineageRoutes {
  public static final List<Route> ALL =
      List.of(
          Route.of(
              "/lineage/(" + EntityRoutes.NAME + ")", (visit, path) -> page(visit, path.group(1))));

  private LineageRoutes() {}

  private static Response page(RequestContext visit, String slug) {
    Site site = visit.site();
    Node model = Vocab.id("model", slug);
    if (!site.graph().knows(model)) {
      throw EntityRoutes.unknown(visit, slug);
    }
    LineagePage page =
        LineagePage.of(site.lineages().of(model, visit.language()), site.graph(), visit.links());
    return Response.html(Templates.render("lineage", Map.of("page", page, "links", visit.links())));
  }
}
