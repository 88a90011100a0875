package io.github.provender.site.card;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison;
import io.github.provender.entity.EntityView;
import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.svg.Raster;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Routes of the pictures that stand for pages where their addresses are shared. */
public final class CardRoutes {
  private static final String MEDIA_TYPE = "image/png";

  public static final List<Route<PageContext>> ALL =
      List.of(
          route("/card/home.png", CardRoutes::home),
          route("/card/compare.png", CardRoutes::comparison).reading("model"),
          route("/card/<thing>.png", CardRoutes::thing));

  private CardRoutes() {}

  private static Route<PageContext> route(
      String path, Function<PageContext, Function<Language, Card>> maker) {
    return Route.<PageContext>of(path, context -> drawn(context, maker.apply(context)))
        .producing(List.of(MEDIA_TYPE));
  }

  /** In English where the fonts of this machine lack letters of the language asked for. */
  private static Response drawn(PageContext context, Function<Language, Card> maker) {
    Card card = maker.apply(context.language());
    boolean isReadable = Raster.canShow(card.words());
    Language language = isReadable ? context.language() : Language.EN;
    Card shown = isReadable ? card : maker.apply(language);
    String svg =
        Templates.render("card", Map.of("card", shown, "font", Raster.FONT, "messages", language));
    return Raster.png(svg, Card.WIDTH)
        .map(picture -> Response.ok(MEDIA_TYPE, picture).with("Vary", "Accept, Accept-Language"))
        .orElseThrow(context::notFound);
  }

  private static Function<Language, Card> home(PageContext context) {
    return language ->
        Card.of(
            language.message("page.home"),
            language.message("dataset.description"),
            language,
            context.links().frame());
  }

  private static Function<Language, Card> comparison(PageContext context) {
    List<Node> models = ComparisonRoutes.models(context);
    return language -> {
      Comparison table = context.site().answerer().compare(models, language).table();
      return Card.of(table.title(), "", table, context.links().frame());
    };
  }

  private static Function<Language, Card> thing(PageContext context) {
    Site site = context.site();
    LinkBuilder links = context.links();
    Node thing = NodeFactory.createURI(Vocab.BASE + context.part("thing"));
    if (!site.graph().knows(thing)) {
      throw context.notFound();
    }
    if (site.names().allModels().contains(thing)) {
      return language -> {
        AnsweredComparison one = site.answerer().compare(List.of(thing), language);
        String model = one.table().models().get(0).label();
        return Card.of(model, one.answer().lead().text(), one.table(), links.frame());
      };
    }
    return language -> {
      EntityView view = site.views().of(thing, language, List.of(), 0);
      return Card.of(view.thing().label(), text(view), language, links.frame());
    };
  }

  /** What a claim says and where; of all else, of what kind it is. */
  private static String text(EntityView view) {
    String kinds = view.types().stream().map(Term::label).collect(Collectors.joining(", "));
    Stream<String> said =
        view.claims().stream()
            .filter(told -> told.claim().node().equals(view.thing().node()))
            .flatMap(
                told ->
                    Stream.concat(
                        told.statements().stream().map(CardRoutes::line), source(view, told)));
    return Stream.concat(Stream.of(kinds, view.definition()), said)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String line(ClaimedStatement statement) {
    return (statement.denied() ? "≠ " : "")
        + statement.property().label()
        + ": "
        + statement.text();
  }

  private static Stream<String> source(EntityView view, EntityView.ClaimView told) {
    return view.documents().stream()
        .filter(source -> source.n() == told.citation().document())
        .map(source -> source.document().label() + ", " + told.citation().place());
  }
}
