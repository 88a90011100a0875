package io.github.provender.site.entity;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.lineage.Extent;
import io.github.provender.entity.lineage.Lineage;
import io.github.provender.export.ClaimText;
import io.github.provender.export.model.ModelExport;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.site.facts.DevelopedModels;
import io.github.provender.site.facts.FactCard;
import io.github.provender.site.facts.Mentioned;
import io.github.provender.site.facts.RelatedModels;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Entity pages as HTML: a template for each kind of entity. Each tells the version in which it last
 * {@code changed}, if there is one.
 */
final class EntityPages {
  /** Relatives of one kind that stand open. */
  private static final int FEW_RELATIVES = 5;

  private EntityPages() {}

  static String thing(EntityView view, Site site, String changed, LinkBuilder links) {
    RelatedModels models = RelatedModels.of(view, site.graph());
    boolean isDeveloper =
        !models.isEmpty()
            && view.types().stream().anyMatch(type -> type.slug().equals("Organization"));
    return Templates.render(
        "thing",
        Map.of(
            "view", view,
            "card", FactCard.of(site.graph(), view, models.citations()),
            "models", models,
            "lineage", relatives(view, site),
            "developed",
                isDeveloper
                    ? Optional.of(
                        DevelopedModels.of(models, site.answerer().comparer(), view.language()))
                    : Optional.empty(),
            "changed", changed,
            "links", links));
  }

  static String model(
      EntityView view,
      ComparisonPage page,
      List<Suggestion> suggestions,
      Map<String, String> forms,
      Site site,
      String changed,
      LinkBuilder links) {
    return Templates.render(
        "model",
        Map.of(
            "view", view,
            "page", page,
            "card", FactCard.of(site.graph(), page.comparison(), page.cards()),
            "lineage", relatives(view, site),
            "suggestions", suggestions,
            "forms", forms,
            "exports", exports(view.thing().node(), site, view.language()),
            "changed", changed,
            "links", links));
  }

  /** The paths of a model in the forms of others, with what they are called. */
  private static Map<String, String> exports(Node model, Site site, Language language) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (ModelExport export : site.exports().all()) {
      paths.put(ExportedModel.path(model, export), export.title(language));
    }
    return paths;
  }

  private static Lineage relatives(EntityView view, Site site) {
    return site.lineages().of(view.thing().node(), Extent.first(FEW_RELATIVES), view.language());
  }

  static String document(EntityView view, KnowledgeGraph graph, String changed, LinkBuilder links) {
    return Templates.render(
        "document",
        Map.of(
            "view",
            view,
            "card",
            FactCard.of(graph, view, Stream.of()),
            "subjects",
            Mentioned.of(view),
            "cite",
            CiteAs.document(view),
            "changed",
            changed,
            "links",
            links));
  }

  static String claim(EntityView view, KnowledgeGraph graph, String changed, LinkBuilder links) {
    EntityView.ClaimView told = view.claims().get(0);
    Source source =
        view.documents().stream()
            .filter(document -> document.n() == told.citation().document())
            .findFirst()
            .orElseThrow();
    List<Citation> others =
        told.statements().stream()
            .flatMap(statement -> statement.claims().stream())
            .filter(claim -> !claim.claim().equals(view.thing().node()))
            .distinct()
            .toList();
    return Templates.render(
        "claim",
        Map.of(
            "view", view,
            "source", source,
            "others", others,
            "cite", CiteAs.claim(view, source),
            "rdf", ClaimText.of(graph, view.thing().node()),
            "changed", changed,
            "links", links));
  }
}
