package io.github.provender.web;

import io.github.provender.web.description.Signposts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** From a path to its answer. */
final class Routes {
  private static final List<Route> ALL =
      Stream.of(
              PageRoutes.ALL,
              ComparisonRoutes.ALL,
              ThingRoutes.ALL,
              LineageRoutes.ALL,
              DisagreementRoutes.ALL,
              VocabularyRoutes.ALL,
              QueryRoutes.ALL,
              EditorRoutes.ALL,
              MachineRoutes.ALL)
          .flatMap(List::stream)
          .toList();

  private Routes() {}

  static Response answer(Visit visit) {
    String path = visit.path();
    for (Route route : ALL) {
      Matcher matcher = route.path().matcher(path);
      if (matcher.matches()) {
        return signposted(visit, route.handler().answer(visit, matcher));
      }
    }
    throw visit.notFound();
  }

  private static Response signposted(Visit visit, Response answer) {
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
