package io.github.provender.site.changes;

import io.github.provender.history.History;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Templates;
import io.github.provender.site.links.AtomFeed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Routes of the history of the data: the page, of all or of one thing, and the feed. */
public final class ChangesRoutes {
  private static final String PAGE = "/changes";

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route(
                  PAGE, context -> AtomFeed.head(PAGE, context.language()), ChangesRoutes::page)
              .listed()
              .reading("about", "model", "document"),
          Route.<PageContext>of(AtomFeed.path(PAGE), ChangesRoutes::feed)
              .producing(List.of(AtomFeed.MEDIA_TYPE)));

  private ChangesRoutes() {}

  private static Response page(PageContext context) {
    History history = context.site().history().get();
    ChangesPageBuilder builder =
        ChangesPageBuilder.of(history, context.site().graph(), context.links());
    ChangesPage page = about(context).map(builder::of).orElseGet(builder::all);
    return Response.html(Templates.render("changes", Map.of("page", page)));
  }

  /** What the page is to be about: a thing by its address, or a model or document by its name. */
  private static Optional<Node> about(PageContext context) {
    String iri = context.parameter("about");
    String model = context.parameter("model");
    String document = context.parameter("document");
    if (!iri.isEmpty()) {
      if (!iri.startsWith(Vocab.BASE)) {
        throw HttpProblem.of(400, context.language().message("changes.foreign", Vocab.BASE));
      }
      return Optional.of(NodeFactory.createURI(iri));
    }
    if (!model.isEmpty()) {
      return Optional.of(context.site().names().model(model));
    }
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(context.site().names().anything(document));
  }

  private static Response feed(PageContext context) {
    String feed =
        new ChangesFeed(context.language())
            .of(context.site().history().get(), context.base(), context.site().since());
    return Response.ok(AtomFeed.MEDIA_TYPE + ";charset=utf-8", feed);
  }
}
