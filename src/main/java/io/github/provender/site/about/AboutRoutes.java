package io.github.provender.site.about;

import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Templates;
import java.util.List;
import java.util.Map;

/** Routes of what this is, how it is made and how far it can be trusted. */
public final class AboutRoutes {
  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.of("/about", AboutRoutes::page).listed(),
          Route.of("/docs", ReferenceRoutes::index).listed(),
          Route.of("/docs/{part:rules|checks|derived|queries}/{name}", ReferenceRoutes::page),
          Route.<PageContext>of("/report", ReportRoutes::page).reading("claim", "page"));

  private AboutRoutes() {}

  private static Response page(PageContext context) {
    return Response.html(
        Templates.render(
            "about", Map.of("page", new AboutPageBuilder(context.site(), context.links()).make())));
  }
}
