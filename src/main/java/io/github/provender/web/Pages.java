package io.github.provender.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Citation;
import io.github.provender.compare.Comparison.Source;
import io.github.provender.compare.Portrait;
import io.github.provender.compare.PortraitMaker.Disputes;
import io.github.provender.export.ClaimText;
import io.github.provender.export.OntologyGuide;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Language;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryShelf;
import io.github.provender.web.picture.PipelinePicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pages as HTML text; the templates are compiled with the program. */
public final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Pages.class.getClassLoader(),
          "io.github.provender.web.templates");

  private static final PipelinePicture NO_PICTURE = PipelinePicture.of(List.of(), Language.EN);

  private Pages() {}

  /** A comparison as one file that needs nothing beside it. */
  public static String standalone(Comparison comparison) {
    return comparison(comparison, new Links(comparison.language(), true), "");
  }

  /**
   * A comparison.
   *
   * @param query the address's query, for the links to the other forms; empty in a file
   */
  static String comparison(Comparison comparison, Links links, String query) {
    Choice choice = Choice.of(comparison, query.contains(Choice.ONLY_DIFFERENCES + "=true"));
    return comparison(new ComparisonPage(comparison, links, choice, List.of(), "", NO_PICTURE));
  }

  static String comparison(ComparisonPage page) {
    return render("comparison.jte", Map.of("page", page));
  }

  static String home(HomePage page) {
    return render("home.jte", Map.of("page", page));
  }

  /** What is shown where a question names nothing that is known. */
  static String unknown(
      Links links, String question, List<Comparison.Term> nearest, List<String> names) {
    return render(
        "unknown.jte",
        Map.of("links", links, "question", question, "nearest", nearest, "names", names));
  }

  /** The documentation of the ontology as one file that needs nothing beside it. */
  public static String ontology(OntologyGuide guide) {
    return ontology(guide, new Links(guide.language(), true));
  }

  static String ontology(OntologyGuide guide, Links links) {
    return render("ontology.jte", Map.of("guide", guide, "links", links));
  }

  static String queries(Links links, Map<String, List<CannedQuery>> queries, String filter) {
    return render("queries.jte", Map.of("links", links, "queries", queries, "filter", filter));
  }

  static String query(QueryPage page, Links links) {
    return render("query.jte", Map.of("page", page, "links", links));
  }

  /**
   * The SPARQL editor with a text in it.
   *
   * @param here the address that leads to the same text
   */
  static String editor(Links links, QueryShelf shelf, String text, String here) {
    return render("editor.jte", Map.of("links", links, "shelf", shelf, "text", text, "here", here));
  }

  static String problem(Links links, ProblemDetails problem) {
    return render("problem.jte", Map.of("links", links, "problem", problem));
  }

  /** What each type of problem means. */
  static String problems(Links links) {
    return render("problems.jte", Map.of("links", links));
  }

  /** The one stylesheet. */
  public static String style() {
    try (InputStream in = Pages.class.getResourceAsStream("style.css")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String thing(Portrait portrait, Links links) {
    return render("thing.jte", Map.of("portrait", portrait, "links", links));
  }

  static String model(
      Portrait portrait, ComparisonPage page, List<Suggestion> suggestions, Links links) {
    return render(
        "model.jte",
        Map.of("portrait", portrait, "page", page, "suggestions", suggestions, "links", links));
  }

  static String document(Portrait portrait, Links links) {
    return render(
        "document.jte",
        Map.of("portrait", portrait, "cite", CiteAs.document(portrait), "links", links));
  }

  static String claim(Portrait portrait, KnowledgeGraph graph, Links links) {
    Portrait.Told told = portrait.claims().get(0);
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
    return render(
        "claim.jte",
        Map.of(
            "portrait", portrait,
            "source", source,
            "others", others,
            "cite", CiteAs.claim(portrait, source),
            "rdf", ClaimText.of(graph, portrait.thing().node()),
            "links", links));
  }

  static String disagreements(Disputes disputes, String chosen, Links links) {
    return render(
        "disagreements.jte", Map.of("disputes", disputes, "chosen", chosen, "links", links));
  }

  static String lineage(LineagePage page, Links links) {
    return render("lineage.jte", Map.of("page", page, "links", links));
  }

  private static String render(String template, Map<String, Object> parameters) {
    TemplateOutput output = new StringOutput();
    ENGINE.render(template, parameters, output);
    return output.toString();
  }
}
