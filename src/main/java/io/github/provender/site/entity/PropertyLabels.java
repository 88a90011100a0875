package io.github.provender.site.entity;

import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.entity.EntityView;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Property labels: how the pages of things name properties, languages and addresses. */
public record PropertyLabels(Language language) {
  /** Lists up to this length are shown open. */
  public static final int FEW = 12;

  /** Tables up to this length are shown open. */
  public static final int MANY = 60;

  /** Terms of other vocabularies, which bring no labels with them. */
  private static final Set<String> FOREIGN =
      Set.of(
          "Collection",
          "Concept",
          "ConceptScheme",
          "broadMatch",
          "broader",
          "closeMatch",
          "exactMatch",
          "inScheme",
          "member",
          "narrowMatch",
          "notation",
          "relatedMatch",
          "scopeNote",
          "seeAlso",
          "source",
          "targetIndividual");

  private static final Set<String> TURNED = Set.of("broader", "inScheme", "member", "replaces");

  /** The name of a property, or of any other thing. */
  public String of(Term term) {
    return !term.iri().startsWith(Vocab.BASE) && FOREIGN.contains(term.slug())
        ? language.message("property." + term.slug())
        : term.label();
  }

  /** The name of what a property leads from, seen from where it leads to. */
  public String reverse(Term property) {
    return TURNED.contains(property.slug())
        ? language.message("property.turned." + property.slug())
        : language.message("thing.as", of(property));
  }

  /** The language of a label where it is not the page's own; else null. */
  public @Nullable String lang(Term term) {
    String tag = term.labelLanguage();
    return tag.isEmpty() || tag.equals(language.code()) ? null : tag;
  }

  /** The language of a text where its script is not the page's own; else null. */
  public @Nullable String lang(String text) {
    return language.foreign(text);
  }

  /** The document behind a mark, what kind of source it is, and how it came to be known. */
  public String source(Citation claim, List<Source> documents) {
    String document =
        documents.stream()
            .filter(source -> source.n() == claim.document())
            .map(source -> source.document().label() + " · ")
            .findFirst()
            .orElse("");
    String known = claim.doubtfulNature();
    return document + claim.authority().label() + (known.isEmpty() ? "" : " · " + known);
  }

  /** The path of a thing's page. */
  public static String page(Term thing) {
    return "/page/" + thing.iri().substring(Vocab.BASE.length());
  }

  /** The path of the picture of a thing's page. */
  public static String picture(Term thing) {
    return "/card/" + thing.iri().substring(Vocab.BASE.length()) + ".png";
  }

  /** The path of a thing's data. */
  public static String data(String iri, RdfFormat form) {
    return "/data/" + iri.substring(Vocab.BASE.length()) + "." + form.extension();
  }

  /** The editor with a query for what is said of a thing, and where. */
  public static String editor(String iri) {
    String query =
        "SELECT ?property ?value ?claim WHERE {\n  GRAPH ?claim { <"
            + iri
            + "> ?property ?value }\n}";
    return "/editor?query=" + LinkBuilder.encode(query);
  }

  /** What documents say of a model that leads to other models, families and organizations. */
  public static List<ClaimedStatement> relations(EntityView view) {
    return view.statements().stream()
        .filter(statement -> !statement.claims().isEmpty() && !statement.denied())
        .filter(statement -> statement.target() != null && isRelative(statement.target().iri()))
        .toList();
  }

  private static boolean isRelative(String iri) {
    return iri.startsWith(Vocab.ID + "model/")
        || iri.startsWith(Vocab.ID + "family/")
        || iri.startsWith(Vocab.ID + "organization/");
  }
}
