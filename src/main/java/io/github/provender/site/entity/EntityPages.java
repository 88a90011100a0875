package io.github.provender.site.entity;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.entity.EntityView;
import io.github.provender.export.ClaimText;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Templates;
import java.util.List;
import java.util.Map;

/** Entity pages as HTML: a template for each kind of entity. */
final class EntityPages {
  private EntityPages() {}

  static String thing(EntityView portrait, LinkBuilder links) {
    return Templates.render("thing", Map.of("portrait", portrait, "links", links));
  }

  static String model(
      EntityView portrait, ComparisonPage page, List<Suggestion> suggestions, LinkBuilder links) {
    return Templates.render(
        "model",
        Map.of("portrait", portrait, "page", page, "suggestions", suggestions, "links", links));
  }

  static String document(EntityView portrait, LinkBuilder links) {
    return Templates.render(
        "document",
        Map.of("portrait", portrait, "cite", CiteAs.document(portrait), "links", links));
  }

  static String claim(EntityView portrait, KnowledgeGraph graph, LinkBuilder links) {
    EntityView.Told told = portrait.claims().get(0);
    Source source =
        portrait.documents().stream()
            .filter(document -> document.n() == told.citation().document())
            .findFirst()
            .orElseThrow();
    List<Citation> others =
        told.sayings().stream()
            .flatMap(saying -> saying.claims().stream())
            .filter(claim -> !claim.claim().equals(portrait.thing().node()))
            .distinct()
            .toList();
    return Templates.render(
        "claim",
        Map.of(
            "portrait", portrait,
            "source", source,
            "others", others,
            "cite", CiteAs.claim(portrait, source),
            "rdf", ClaimText.of(graph, portrait.thing().node()),
            "links", links));
  }
}
