package io.github.provender.site;

import io.github.provender.http.Response;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.disagreements.DisagreementRoutes;
import io.github.provender.site.editor.EditorRoutes;
import io.github.provender.site.entity.EntityRoutes;
import io.github.provender.site.home.HomeRoutes;
import io.github.provender.site.lineage.LineageRoutes;
import io.github.provender.site.links.Signposts;
import io.github.provender.site.machines.MachineRoutes;
import io.github.provender.site.queries.QueryRoutes;
import io.github.provender.site.vocabulary.VocabularyRoutes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** From a path to its answer. */
final class Routes {
  private static final List<Route> ALL =
      Stream.of(
              HomeRoutes.ALL,
              ComparisonRoutes.ALL,
              EntityRoutes.ALL,
              LineageRoutes.ALL,
              DisagreementRoutes.ALL,
              VocabularyRoutes.ALL,
              QueryRoutes.ALL,
              EditorRoutes.ALL,
              MachineRoutes.ALL)
          .flatMap(List::stream)
          .toList();

  private Routes() {}

  static Response answer(RequestContext visit) {
    String path = visit.path();
    for (Route route : ALL) {
      Matcher matcher = route.path().matcher(path);
      if (matcher.matches()) {
        return signposted(visit, route.handler().answer(visit, matcher));
      }
    }
    throw visit.notFound();
  }

  private static Response signposted(RequestContext visit, Response answer) {
    Response told =
        answer.mediaType().startsWith("text/html")
            ? answer.with("Content-Language", visit.language().code())
            : answer;
    String links = Signposts.header(visit.links().head().signposts());
    String own = answer.headers().getOrDefault("Link", "");
    boolean isFound = answer.status() == 200 || answer.status() == 303;
    return links.isEmpty() || !isFound
        ? told
        : told.with("Link", own.isEmpty() ? links : own + ", " + links);
  }
}
