package io.github.provender.http;

import java.util.List;
import java.util.function.Function;

/**
 * A route: an address, or many of one shape, and what answers there. Whoever needs to know which
 * addresses there are reads the routes.
 *
 * @param <C> what its handler sees of a request
 * @param produces the media types in which it answers, the preferred one first
 * @param isListed whether the sitemap names the address
 */
public record Route<C>(
    PathPattern path, List<String> produces, boolean isListed, Function<C, Response> handler) {

  public static <C> Route<C> of(String path, Function<C, Response> handler) {
    return new Route<>(PathPattern.of(path), List.of(), false, handler);
  }

  /** The same, known to answer in these media types. */
  public Route<C> producing(List<String> mediaTypes) {
    return new Route<>(path, List.copyOf(mediaTypes), isListed, handler);
  }

  /** The same as a page that search engines are led to. */
  public Route<C> listed() {
    return new Route<>(path, produces, true, handler);
  }

  /** By which word metrics count its requests. */
  public String kind() {
    return path.firstWord();
  }
}
