package io.github.provender.site;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.http.Router;
import io.github.provender.site.about.AboutRoutes;
import io.github.provender.site.about.DownloadRoutes;
import io.github.provender.site.card.CardRoutes;
import io.github.provender.site.changes.ChangesRoutes;
import io.github.provender.site.charts.ChartRoutes;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.disagreements.DisagreementRoutes;
import io.github.provender.site.editor.EditorRoutes;
import io.github.provender.site.entity.EntityRoutes;
import io.github.provender.site.entity.NearAddress;
import io.github.provender.site.form.FormRoutes;
import io.github.provender.site.home.HomeRoutes;
import io.github.provender.site.lineage.LineageRoutes;
import io.github.provender.site.listing.ListingRoutes;
import io.github.provender.site.machines.MachineRoutes;
import io.github.provender.site.machines.MarkdownPage;
import io.github.provender.site.mcp.McpRoutes;
import io.github.provender.site.queries.QueryRoutes;
import io.github.provender.site.vocabulary.VocabularyRoutes;
import io.github.provender.site.watch.WatchRoutes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Route table: the only list of all pages. */
final class Routes {
  private static final Router<PageContext> ROUTER =
      new Router<>(
          MachineRoutes.with(
              Stream.of(
                      HomeRoutes.ALL,
                      ListingRoutes.ALL,
                      ComparisonRoutes.ALL,
                      EntityRoutes.ALL,
                      LineageRoutes.ALL,
                      FormRoutes.ALL,
                      DisagreementRoutes.ALL,
                      WatchRoutes.ALL,
                      ChangesRoutes.ALL,
                      ChartRoutes.ALL,
                      VocabularyRoutes.ALL,
                      QueryRoutes.ALL,
                      EditorRoutes.ALL,
                      AboutRoutes.ALL,
                      CardRoutes.ALL,
                      McpRoutes.ALL,
                      DownloadRoutes.of(Routes::router))
                  .flatMap(List::stream)
                  .toList()));

  /** Longer than the address of anything, and short enough to be looked up in vain. */
  private static final int MAX_PATH = 2_000;

  private Routes() {}

  private static Router<PageContext> router() {
    return ROUTER;
  }

  /** By which words metrics count requests, those that other parts of the server answer too. */
  static Set<String> kinds() {
    return Stream.concat(ROUTER.kinds().stream(), Stream.of("health", "mcp", "metrics", "sparql"))
        .collect(Collectors.toSet());
  }

  static Response answer(PageContext context) {
    String path = context.http().path();
    if (path.length() > MAX_PATH) {
      throw HttpProblem.of(414, "no address here is longer than " + MAX_PATH + " characters");
    }
    return markdown(path, context)
        .or(() -> ROUTER.find(path).map(found -> negotiated(found, context)))
        .or(() -> respelled(path).map(there -> Response.moved(there + query(context))))
        .orElseGet(() -> NearAddress.of(context, "/", path.substring(1), ""));
  }

  /** A page that is asked for as Markdown is at an address of its own. */
  private static Response negotiated(Router.Match<PageContext> found, PageContext context) {
    Route<PageContext> route = found.route();
    boolean isTwin =
        context.http().wantsMarkdown()
            && route.inputs().offers().stream()
                .noneMatch(types -> types.contains(MarkdownPage.TYPE));
    PageContext there = (isTwin ? context.asPage() : context).at(route, found.parts());
    Response answer = kept(there, route);
    return isTwin && isPage(answer)
        ? Response.seeOther(LinkBuilder.markdown(context.http().path()) + query(context))
        : answer;
  }

  /** The Markdown of a page; nothing where there is no page, or a form of its own. */
  private static Optional<Response> markdown(String path, PageContext context) {
    boolean isForm =
        ROUTER
            .find(path)
            .filter(found -> found.route().produces().contains(MarkdownPage.TYPE))
            .isPresent();
    return MarkdownPage.pageOf(path)
        .filter(page -> !isForm)
        .flatMap(ROUTER::find)
        .map(found -> markdown(found.route(), context.asPage().at(found.route(), found.parts())));
  }

  private static Response markdown(Route<PageContext> route, PageContext page) {
    return page.site().answers().of(page.http(), () -> MarkdownPage.of(made(page, route), page));
  }

  private static boolean isPage(Response answer) {
    return answer.status() == 200 && answer.mediaType().startsWith("text/html");
  }

  /** Whether there may be something at that path. */
  static boolean has(String path) {
    return ROUTER.find(path).isPresent() || respelled(path).isPresent();
  }

  private static Response kept(PageContext context, Route<PageContext> route) {
    return context.site().answers().of(context.http(), () -> made(context, route));
  }

  private static Response made(PageContext context, Route<PageContext> route) {
    Response answer = route.handler().apply(context);
    return answer.mediaType().startsWith("text/html")
        ? answer.with("Content-Language", context.language().code())
        : answer;
  }

  /** The same path without slashes at its end and in small letters, if that is one of a page. */
  private static Optional<String> respelled(String path) {
    String bare = path.replaceFirst("/+$", "");
    return Stream.of(bare, bare.toLowerCase(Locale.ROOT))
        .filter(each -> !each.equals(path) && ROUTER.find(each).isPresent())
        .findFirst();
  }

  private static String query(PageContext context) {
    String query = context.http().query();
    return query.isEmpty() ? "" : "?" + query;
  }
}
