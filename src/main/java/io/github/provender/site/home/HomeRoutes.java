package io.github.provender.site.home;

import io.github.provender.ask.Reply;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.RequestContext;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.render.ReplyText;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Signposted;
import io.github.provender.site.context.Templates;
import io.github.provender.site.links.EmbeddedData;
import io.github.provender.site.links.Head;
import io.github.provender.site.links.Signposts;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;

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

  private static final String FROM = "from";

  public static final List<Route<PageContext>> ALL =
      List.of(
          Signposted.route("/", HomeRoutes::head, HomeRoutes::home).listed(),
          Route.<PageContext>of("/ask", HomeRoutes::ask)
              .choosing(RequestContext.PROBLEM_OR_PAGE)
              .reading("q", FROM),
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
    Reply reply = context.site().questions().get().reply(question);
    LinkBuilder links = context.links().in(language(context, question));
    ReplyText words = new ReplyText(context.site().graph(), links.language());
    ReplyAddress addresses = new ReplyAddress(links, words);
    boolean isPage = RequestContext.wantsPage(context.http().request());
    boolean isWhole = reply.unused().isEmpty() || !isPage;
    boolean leadsOn = reply.isAnswer() && !addresses.of(reply).isEmpty();
    if (leadsOn && isWhole) {
      return Response.seeOther(addresses.of(reply));
    }
    if (!isPage) {
      throw HttpProblem.of(400, words.lead(reply) + " – " + words.fix(reply));
    }
    List<String> names = new HomePageBuilder(context.site(), links).names();
    return Response.html(
        Templates.render(
            "reply", Map.of("page", ReplyPage.of(reply, question, words, addresses, names))));
  }

  /**
   * The language that is asked for; else the script of the question tells it, and Latin script
   * leaves that of the page with the box.
   */
  private static Language language(PageContext context, String question) {
    if (!context.parameter("lang").isEmpty()) {
      return context.language();
    }
    Language guess = Language.guess(question);
    String from = context.parameter(FROM);
    return guess != Language.EN || from.isEmpty() ? guess : Language.of(from);
  }
}
