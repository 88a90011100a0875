package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.graph.Labels;
import io.github.provender.graph.Language;
import io.github.provender.graph.UserError;
import io.github.provender.graph.Vocab;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The home page, the question box and the stylesheet. */
final class PageRoutes {
  static final List<Route> ALL =
      List.of(
          Route.of("/", (visit, path) -> home(visit)),
          Route.of("/ask", (visit, path) -> ask(visit)),
          Route.of(
              "/style\\.css",
              (visit, path) -> Response.ok("text/css;charset=utf-8", Pages.style())));

  private PageRoutes() {}

  private static Response home(Visit visit) {
    Site site = visit.site();
    Labels labels = new Labels(site.graph(), visit.language());
    List<Comparison.Term> models =
        site.names().allModels().stream()
            .filter(
                model ->
                    !site.graph().subjects(Vocab.pv("isAbout"), model).isEmpty()
                        || !site.graph().objects(model, Vocab.pv("isSnapshotOf")).isEmpty())
            .map(node -> new Comparison.Term(node, labels.text(node), labels.of(node).language()))
            .toList();
    int claims =
        site.graph().subjects(Vocab.TYPE, Vocab.pv("Claim")).size()
            + site.graph().subjects(Vocab.TYPE, Vocab.pv("Denial")).size();
    int documents = site.graph().subjects(Vocab.TYPE, Vocab.pv("Document")).size();
    return Response.html(Pages.home(visit.links(), models, claims, documents));
  }

  private static Response ask(Visit visit) {
    String question = visit.parameter("q");
    List<Node> models = visit.site().names().mentionedIn(question);
    if (models.isEmpty()) {
      throw UserError.usage(
          "the question names no model that is known here", "name a model, such as DeepSeek-R1");
    }
    Language guess = Language.guess(question);
    boolean told = !visit.parameter("lang").isEmpty() && guess == Language.EN;
    String lang = "lang=" + (told ? visit.language() : guess).code();
    if (models.size() == 1) {
      return Response.seeOther(ThingRoutes.page(models.get(0)) + "?" + lang);
    }
    return Response.seeOther(
        models.stream()
            .limit(ComparisonRoutes.MOST_MODELS)
            .map(model -> "model=" + Vocab.slug(model))
            .collect(Collectors.joining("&", "/compare?", "&" + lang)));
  }
}
