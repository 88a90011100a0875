package io.github.provender.site.vocabulary;

import io.github.provender.export.OntologyGuide;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Templates;
import java.util.Map;

/** Ontology documentation as HTML. */
public final class OntologyPage {
  private OntologyPage() {}

  /** One file that needs nothing beside it. */
  public static String standalone(OntologyGuide guide) {
    return of(guide, new LinkBuilder(guide.language(), true));
  }

  static String of(OntologyGuide guide, LinkBuilder links) {
    return Templates.render("ontology", Map.of("guide", guide, "links", links));
  }
}
