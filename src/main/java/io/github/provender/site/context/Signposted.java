package io.github.provender.site.context;

import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signposts;
import java.util.function.Function;

/** Routes whose answers tell machines where to go on (FAIR Signposting). */
public final class Signposted {
  private Signposted() {}

  /**
   * A route with typed links.
   *
   * @param head the links, for the header and for the head of the page, with the page's data
   */
  public static Route<PageContext> route(
      String path, Function<PageContext, Head> head, Function<PageContext, Response> handler) {
    return Route.of(path, context -> answer(context.with(head.apply(context)), handler));
  }

  private static Response answer(PageContext context, Function<PageContext, Response> handler) {
    Response answer = handler.apply(context);
    String links = Signposts.header(context.links().head().signposts());
    boolean isFound = answer.status() == 200 || answer.status() == 303;
    return links.isEmpty() || !isFound ? answer : answer.with("Link", links);
  }
}
