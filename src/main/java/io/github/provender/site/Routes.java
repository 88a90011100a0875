package io.github.provender.site;

import io.github.provender.http.Response;
import io.github.provender.http.Router;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.disagreements.DisagreementRoutes;
import io.github.provender.site.editor.EditorRoutes;
import io.github.provender.site.entity.EntityRoutes;
import io.github.provender.site.entity.NearAddress;
import io.github.provender.site.home.HomeRoutes;
import io.github.provender.site.lineage.LineageRoutes;
import io.github.provender.site.machines.MachineRoutes;
import io.github.provender.site.queries.QueryRoutes;
import io.github.provender.site.vocabulary.VocabularyRoutes;
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
                      ComparisonRoutes.ALL,
                      EntityRoutes.ALL,
                      LineageRoutes.ALL,
                      DisagreementRoutes.ALL,
                      VocabularyRoutes.ALL,
                      QueryRoutes.ALL,
                      EditorRoutes.ALL)
                  .flatMap(List::stream)
                  .toList()));

  private Routes() {}

  /** By which words metrics count requests, those that other parts of the server answer too. */
  static Set<String> kinds() {
    return Stream.concat(ROUTER.kinds().stream(), Stream.of("health", "metrics", "sparql"))
        .collect(Collectors.toSet());
  }

  static Response answer(PageContext context) {
    String path = context.http().path();
    Response answer =
        ROUTER
            .find(path)
            .map(found -> found.route().handler().apply(context.at(found.parts())))
            .or(() -> respelled(path).map(there -> Response.moved(there + query(context))))
            .orElseGet(() -> NearAddress.of(context, "/", path.substring(1), ""));
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
