package io.github.provender.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The router: finds the route of a path. Of several that match, the first is taken. */
public record Router<C>(List<Route<C>> routes) {

  /** A route that was found, with the parts of the path. */
  public record Match<C>(Route<C> route, Map<String, String> parts) {}

  /** Refuses two routes for the same paths, of which the second would never be asked. */
  public Router {
    Map<String, Route<C>> shapes = new HashMap<>();
    for (Route<C> route : routes) {
      Route<C> other = shapes.put(route.path().shape(), route);
      if (other != null) {
        throw new IllegalArgumentException(other.path() + " and " + route.path() + " are the same");
      }
    }
    routes = List.copyOf(routes);
  }

  public Optional<Match<C>> find(String path) {
    return routes.stream()
        .flatMap(route -> route.path().match(path).map(parts -> new Match<>(route, parts)).stream())
        .findFirst();
  }

  /** The addresses that search engines are led to. */
  public List<String> listed() {
    return routes.stream().filter(Route::isListed).map(route -> route.path().toString()).toList();
  }

  /** By which words metrics count requests. */
  public Set<String> kinds() {
    return routes.stream()
        .map(Route::kind)
        .filter(kind -> !kind.isEmpty())
        .collect(Collectors.toSet());
  }
}
