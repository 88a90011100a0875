package io.github.provender.site.watch;

import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Templates;
import io.github.provender.site.links.AtomFeed;
import java.util.List;
import java.util.Map;

/** Routes of the laws' summaries: the page, and the feed of the newest. */
public final class WatchRoutes {
  private static final String PAGE = "/watch";

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route(
                  PAGE, context -> AtomFeed.head(PAGE, context.language()), WatchRoutes::page)
              .listed(),
          Route.<PageContext>of(AtomFeed.path(PAGE), WatchRoutes::feed)
              .producing(List.of(AtomFeed.MEDIA_TYPE)));

  private WatchRoutes() {}

  private static Response page(PageContext context) {
    Rows rows = Rows.of(context.site(), context.language());
    return Response.html(
        Templates.render(
            "watch", Map.of("page", new WatchPageBuilder(rows, context.links()).make())));
  }

  private static Response feed(PageContext context) {
    List<Summary> summaries = new SummaryList(Rows.of(context.site(), context.language())).all();
    return Response.ok(
        AtomFeed.MEDIA_TYPE + ";charset=utf-8",
        new SummaryFeed(context.language()).of(summaries, context.base(), context.site().since()));
  }
}
