package io.github.provender.site.home;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Templates;
import io.github.provender.site.entity.EntityRoutes;
import io.github.provender.site.links.EmbeddedData;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signposts;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Routes of the home page, the question box, and what every page needs beside it. */
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

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route("/", HomeRoutes::head, HomeRoutes::home).listed(),
          Route.of("/ask", HomeRoutes::ask),
          Route.of(
              "/problems",
              context ->
                  Response.html(Templates.render("problems", Map.of("links", context.links())))),
          Route.of("/favicon.svg", context -> Response.ok("image/svg+xml", ICON)),
          // what no page names a browser still asks for
          Route.of("/favicon.ico", context -> Response.moved("/favicon.svg")),
          Route.of(
              "/style.css", context -> Response.ok("text/css;charset=utf-8", Templates.style())));

  private HomeRoutes() {}

  private static Head head(PageContext context) {
    KnowledgeGraph graph = context.site().graph();
    return new Head(
        new Signposts(graph).home(context.http().query()),
        new EmbeddedData(graph, context.language()).dataset(context.base()));
  }

  private static Response home(PageContext context) {
    return Response.html(
        Templates.render(
            "home", Map.of("page", new HomePageBuilder(context.site(), context.links()).make())));
  }

  private static Response ask(PageContext context) {
    String question = context.parameter("q");
    String lang = "lang=" + language(context, question).code();
    Optional<Node> other = otherThing(context, question);
    if (other.isPresent()) {
      return Response.seeOther(EntityRoutes.page(other.get()) + "?" + lang);
    }
    List<Node> models = context.site().names().mentionedIn(question);
    if (models.isEmpty()) {
      return unknown(context, question);
    }
    if (models.size() == 1) {
      return Response.seeOther(EntityRoutes.page(models.get(0)) + "?" + lang);
    }
    return Response.seeOther(
        models.stream()
            .limit(ComparisonRoutes.MAX_MODELS)
            .map(model -> "model=" + Vocab.slug(model))
            .collect(Collectors.joining("&", "/compare?", "&" + lang)));
  }

  /** The script of the question tells its language, and Latin script leaves the page's own. */
  private static Language language(PageContext context, String question) {
    Language guess = Language.guess(question);
    boolean told = !context.parameter("lang").isEmpty() && guess == Language.EN;
    return told ? context.language() : guess;
  }

  /** What has exactly this name and is no model: a dataset, an organization, a document. */
  private static Optional<Node> otherThing(PageContext context, String name) {
    try {
      Node thing = context.site().names().anything(name);
      return Optional.of(thing).filter(t -> !context.site().names().allModels().contains(t));
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  private static Response unknown(PageContext context, String question) {
    if (!RequestContext.wantsPage(context.http().request())) {
      throw UserError.usage(
          "the question names no model that is known here", "name a model, such as DeepSeek-R1");
    }
    ValueFormatter phrases =
        new ValueFormatter(
            context.site().graph(), new Labels(context.site().graph(), context.language()));
    List<Term> nearest =
        context.site().names().nearest(question).stream().map(phrases::term).toList();
    List<String> names = new HomePageBuilder(context.site(), context.links()).names();
    return Response.html(
            Templates.render(
                "unknown",
                Map.of(
                    "links",
                    context.links(),
                    "question",
                    question,
                    "nearest",
                    nearest,
                    "names",
                    names)))
        .withStatus(400);
  }
}
