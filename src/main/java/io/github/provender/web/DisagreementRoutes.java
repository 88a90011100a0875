package io.github.provender.web;

import io.github.provender.compare.PortraitMaker.Disputes;
import io.github.provender.graph.Vocab;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Where sources differ: everywhere, or on one model. */
final class DisagreementRoutes {
  static final List<Route> ALL = List.of(Route.of("/disagreements", (visit, path) -> page(visit)));

  private DisagreementRoutes() {}

  private static Response page(Visit visit) {
    Site site = visit.site();
    Set<Node> models =
        visit.parameters("model").stream().map(site.names()::model).collect(Collectors.toSet());
    Disputes disputes = site.portraits().disputes(models, visit.language());
    String chosen = models.stream().map(Vocab::slug).findFirst().orElse("");
    return Response.html(Pages.disagreements(disputes, chosen, visit.links()));
  }
}
