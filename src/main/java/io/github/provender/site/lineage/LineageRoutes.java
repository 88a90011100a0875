package io.github.provender.site.lineage;

import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.site.entity.NearAddress;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Routes of the lineage of a model: where it comes from and what came of it. */
public final class LineageRoutes {
  public static final List<Route<PageContext>> ALL =
      List.of(Route.of("/lineage/{name}", LineageRoutes::page));

  private LineageRoutes() {}

  private static Response page(PageContext context) {
    String slug = context.part("name");
    Site site = context.site();
    Node model = Vocab.id("model", slug);
    if (!site.graph().knows(model)) {
      return NearAddress.of(context, "/lineage/", "model/" + slug, "");
    }
    LineagePage page =
        LineagePage.of(
            site.lineages().of(model, context.language()), site.graph(), context.links());
    return Response.html(
        Templates.render("lineage", Map.of("page", page, "links", context.links())));
  }
}
