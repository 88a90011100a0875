package io.github.provender.site.disagreements;

import io.github.provender.entity.EntityViewBuilder.Disputes;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Routes of disagreements between sources: everywhere, or on one model. */
public final class DisagreementRoutes {
  public static final List<Route<PageContext>> ALL =
      List.of(Route.<PageContext>of("/disagreements", DisagreementRoutes::page).reading("model"));

  private DisagreementRoutes() {}

  private static Response page(PageContext context) {
    Site site = context.site();
    Set<Node> models =
        context.parameters("model").stream().map(site.names()::model).collect(Collectors.toSet());
    Disputes disputes = site.views().disputes(models, context.language());
    String chosen = models.stream().map(Vocab::slug).findFirst().orElse("");
    return Response.html(
        Templates.render(
            "disagreements",
            Map.of("disputes", disputes, "chosen", chosen, "links", context.links())));
  }
}
