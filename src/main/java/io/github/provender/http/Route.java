package io.github.provender.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A route: an address, or many of one shape, and what answers there. Whoever needs to know which
 * addresses there are reads the routes.
 *
 * @param <C> what its handler sees of a request
 * @param produces the media types in which it answers, the preferred one first
 * @param isListed whether the sitemap names the address
 * @param inputs on what of a request, beside its path, its answer depends
 */
public record Route<C>(
    PathPattern path,
    List<String> produces,
    boolean isListed,
    Inputs inputs,
    Function<C, Response> handler) {

  /**
   * What of a request an answer depends on, beside its path, its language and the server's name.
   *
   * @param parameters the names that are read; an answer to others is not kept
   * @param offers the lists of media types of which {@code Accept} chooses one
   */
  public record Inputs(Set<String> parameters, boolean isOpen, List<List<String>> offers) {
    /** Nothing but the language. */
    static final Inputs NONE = new Inputs(Set.of("lang"), false, List.of());

    /** Whether the route reads each of these parameters. */
    public boolean covers(Set<String> names) {
      return isOpen || parameters.containsAll(names);
    }
  }

  public static <C> Route<C> of(String path, Function<C, Response> handler) {
    return new Route<>(PathPattern.of(path), List.of(), false, Inputs.NONE, handler);
  }

  /** The same, known to answer in these media types. */
  public Route<C> producing(List<String> mediaTypes) {
    return new Route<>(path, List.copyOf(mediaTypes), isListed, inputs, handler);
  }

  /** The same as a page that search engines are led to. */
  public Route<C> listed() {
    return new Route<>(path, produces, true, inputs, handler);
  }

  /** The same, known to read these parameters beside the language. */
  public Route<C> reading(String... names) {
    Set<String> all = new HashSet<>(inputs.parameters());
    all.addAll(List.of(names));
    return with(new Inputs(Set.copyOf(all), inputs.isOpen(), inputs.offers()));
  }

  /** The same, known to read or refuse whatever parameters there are. */
  public Route<C> readingAll() {
    return with(new Inputs(inputs.parameters(), true, inputs.offers()));
  }

  /** The same, known to choose between these media types. */
  public Route<C> choosing(List<String> offered) {
    List<List<String>> all = new ArrayList<>(inputs.offers());
    all.add(List.copyOf(offered));
    return with(new Inputs(inputs.parameters(), inputs.isOpen(), List.copyOf(all)));
  }

  private Route<C> with(Inputs other) {
    return new Route<>(path, produces, isListed, other, handler);
  }

  /** By which word metrics count its requests. */
  public String kind() {
    return path.firstWord();
  }
}
