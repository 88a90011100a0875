package io.github.provender.site.home;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Labels;
import io.github.provender.http.Response;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.RequestContext;
import io.github.provender.site.context.Route;
import io.github.provender.site.context.Templates;
import io.github.provender.site.entity.EntityRoutes;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The home page, the question box, and what every page needs beside it. */
public final class HomeRoutes {
  /** An ear of grain on a ground of its own, so that it is seen on light and on dark. */
  private static final String ICON =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
        <rect width="32" height="32" rx="7" fill="#1f5f3f"/>
        <path d="M16 29V9" stroke="#f2d98b" stroke-width="2" stroke-linecap="round"/>
        <g fill="#f2d98b">
          <path d="M16 10q-4-4 0-8 4 4 0 8zM15 16q-6 0-7-6 6 0 7 6zM17 16q6 0 7-6-6 0-7 6z"/>
          <path d="M15 23q-6 0-7-6 6 0 7 6zM17 23q6 0 7-6-6 0-7 6z"/>
        </g>
      </svg>
      """;

  public static final List<Route> ALL =
      List.of(
          Route.of("/", (visit, path) -> home(visit)),
          Route.of("/ask", (visit, path) -> ask(visit)),
          Route.of(
              "/problems",
              (visit, path) ->
                  Response.html(Templates.render("problems", Map.of("links", visit.links())))),
          Route.of("/favicon\\.svg", (visit, path) -> Response.ok("image/svg+xml", ICON)),
          // what no page names a browser still asks for
          Route.of("/favicon\\.ico", (visit, path) -> Response.moved("/favicon.svg")),
          Route.of(
              "/style\\.css",
              (visit, path) -> Response.ok("text/css;charset=utf-8", Templates.style())));

  private HomeRoutes() {}

  private static Response home(RequestContext visit) {
    return Response.html(
        Templates.render(
            "home", Map.of("page", new HomePageBuilder(visit.site(), visit.links()).make())));
  }

  private static Response ask(RequestContext visit) {
    String question = visit.parameter("q");
    String lang = "lang=" + language(visit, question).code();
    Optional<Node> other = otherThing(visit, question);
    if (other.isPresent()) {
      return Response.seeOther(EntityRoutes.page(other.get()) + "?" + lang);
    }
    List<Node> models = visit.site().names().mentionedIn(question);
    if (models.isEmpty()) {
      return unknown(visit, question);
    }
    if (models.size() == 1) {
      return Response.seeOther(EntityRoutes.page(models.get(0)) + "?" + lang);
    }
    return Response.seeOther(
        models.stream()
            .limit(ComparisonRoutes.MOST_MODELS)
            .map(model -> "model=" + Vocab.slug(model))
            .collect(Collectors.joining("&", "/compare?", "&" + lang)));
  }

  /** The script of the question tells its language, and Latin script leaves the page's own. */
  private static Language language(RequestContext visit, String question) {
    Language guess = Language.guess(question);
    boolean told = !visit.parameter("lang").isEmpty() && guess == Language.EN;
    return told ? visit.language() : guess;
  }

  /** What has exactly this name and is no model: a dataset, an organization, a document. */
  private static Optional<Node> otherThing(RequestContext visit, String name) {
    try {
      Node thing = visit.site().names().anything(name);
      return Optional.of(thing).filter(t -> !visit.site().names().allModels().contains(t));
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  private static Response unknown(RequestContext visit, String question) {
    if (!visit.wantsPage()) {
      throw UserError.usage(
          "the question names no model that is known here", "name a model, such as DeepSeek-R1");
    }
    ValueFormatter phrases =
        new ValueFormatter(
            visit.site().graph(), new Labels(visit.site().graph(), visit.language()));
    List<Term> nearest =
        visit.site().names().nearest(question).stream().map(phrases::term).toList();
    List<String> names = new HomePageBuilder(visit.site(), visit.links()).names();
    return Response.html(
            Templates.render(
                "unknown",
                Map.of(
                    "links",
                    visit.links(),
                    "question",
                    question,
                    "nearest",
                    nearest,
                    "names",
                    names)))
        .withStatus(400);
  }
}
