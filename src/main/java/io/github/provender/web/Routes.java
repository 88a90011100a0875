package io.github.provender.web;

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
              VocabularyRoutes.ALL,
              QueryRoutes.ALL,
              MachineRoutes.ALL)
          .flatMap(List::stream)
          .toList();

  private Routes() {}

  static Response answer(Visit visit) {
    String path = visit.path();
    for (Route route : ALL) {
      Matcher matcher = route.path().matcher(path);
      if (matcher.matches()) {
        return route.handler().answer(visit, matcher);
      }
    }
    throw visit.notFound();
  }
}
