package io.github.provender.site.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.claim.Citation;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.comparison.RowFilter;
import io.github.provender.site.comparison.view.CellView.Line;
import io.github.provender.site.comparison.view.CellView.Piece;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.facts.FactCard.Fact;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of things tell first: of the tests' small world, and of the shipped data. */
class FactCardTest {
  private static final Site WORLD = site(GoldenWorld.of(Shipped.WORKSPACE).graph());
  private static final Site SITE = site(Shipped.SERVED);

  private static Site site(KnowledgeGraph graph) {
    return new Site(graph, Shipped.CATALOG, RuleSet.of(Shipped.WORKSPACE), "");
  }

  private static FactCard model(Site site, String slug) {
    ComparisonPage page =
        ComparisonRoutes.page(
            site,
            new LinkBuilder(Language.EN, false),
            List.of(Vocab.id("model", slug)),
            RowFilter.NONE);
    return FactCard.of(site.graph(), page.comparison(), page.cards());
  }

  private static FactCard thing(Site site, String kind, String slug) {
    Node node = Vocab.id(kind, slug);
    return FactCard.of(
        site.graph(), site.views().of(node, Language.EN, List.of(), 60), Stream.of());
  }

  private static List<String> slugs(FactCard card) {
    return card.facts().stream().map(fact -> fact.kind().slug()).toList();
  }

  private static Fact fact(FactCard card, String slug) {
    return card.facts().stream()
        .filter(fact -> fact.kind().slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + slug + " among " + slugs(card)));
  }

  private static Stream<Piece> pieces(Fact fact) {
    return fact.value().lines().stream().map(Line::pieces).flatMap(List::stream);
  }

  private static List<String> texts(Fact fact) {
    return pieces(fact).map(Piece::text).toList();
  }

  private static List<String> silences(Fact fact) {
    return fact.value().silences().stream().map(silence -> silence.status().slug()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ant, developer, Hive",
    "ant, release, 1 February 2026",
    "ant, base-model, Ant Base",
    "ant, license, Open Meadow Licence",
    "bee, knowledge-cutoff, October 2025"
  })
  void a_fact_is_told_in_words(String model, String fact, String text) {
    assertEquals(text, texts(fact(model(WORLD, model), fact)).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "bee, parameters, withheld",
    "bee, pre-training-amount, withheld",
    "bee, base-model, not-mentioned"
  })
  void a_silence_is_told_in_the_place_of_the_fact(String model, String fact, String silence) {
    assertTrue(silences(fact(model(WORLD, model), fact)).contains(silence));
  }

  @Test
  void what_nobody_has_looked_into_is_there_without_a_value() {
    Fact open = fact(model(WORLD, "earwig"), "parameters");
    assertEquals(List.of(), open.value().lines());
    assertEquals(List.of(), open.value().silences());
  }

  @Test
  void a_further_fact_needs_nothing_but_its_entry_in_the_scheme() {
    List<RdfFile> files = new ArrayList<>();
    Shipped.WORKSPACE.ontology().forEach(file -> files.add(RdfFile.read(file)));
    files.add(RdfFile.read(WORLD_FILE));
    files.add(
        RdfFile.parse(
            "further.ttl",
            """
            PREFIX pv: <https://w3id.org/provender/ns#>
            PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <https://w3id.org/provender/concept/fact/context> skos:prefLabel "Context"@en ;
              pv:isFactOf pv:Model ;
              pv:showsAspect aspect:context-length ;
              pv:isAnsweredBy pv:hasContextLength ;
              pv:order 1 .
            """
                .getBytes(StandardCharsets.UTF_8),
            Lang.TURTLE));
    FactCard card = model(site(KnowledgeGraph.of(files, Shipped.DERIVED)), "ant");
    assertEquals("context", slugs(card).get(0));
    assertEquals("Context", card.facts().get(0).kind().label());
    assertFalse(texts(card.facts().get(0)).isEmpty());
    assertEquals(slugs(model(WORLD, "ant")), slugs(card).subList(1, slugs(card).size()));
  }

  private static final java.nio.file.Path WORLD_FILE =
      java.nio.file.Path.of("src/test/resources/world/world.trig");

  @Test
  void every_kind_of_card_stands_in_the_order_of_the_scheme() {
    assertEquals(
        List.of("document-type", "document-issuer", "document-date", "document-version"),
        slugs(thing(WORLD, "document", "ant-report")).subList(0, 4));
    assertEquals("dataset-size", slugs(thing(WORLD, "dataset", "ant.sft")).get(0));
    assertEquals("developer", slugs(model(WORLD, "ant-2026-03-01")).get(0));
    assertTrue(thing(WORLD, "license", "open-meadow").isEmpty());
  }

  @Test
  void compute_is_shown_only_where_it_is_told_and_no_cost_is() {
    Set<String> both = Set.of("cost", "compute");
    Set<List<String>> found =
        SITE.names().allModels().stream()
            .map(node -> model(SITE, Vocab.slug(node)))
            .peek(FactCardTest::requireCitations)
            .map(card -> card.facts().stream().filter(f -> both.contains(f.kind().slug())).toList())
            .peek(facts -> assertEquals(1, facts.size()))
            .peek(
                facts ->
                    assertTrue(
                        facts.get(0).kind().slug().equals("cost")
                            || pieces(facts.get(0)).anyMatch(piece -> !piece.refuted())))
            .map(facts -> List.of(facts.get(0).kind().slug()))
            .collect(Collectors.toSet());
    assertEquals(Set.of(List.of("cost"), List.of("compute")), found);
  }

  /** Each value has a claim, and each claim a card on the page. */
  private static void requireCitations(FactCard card) {
    card.facts().stream()
        .flatMap(FactCardTest::pieces)
        .forEach(
            piece -> {
              assertFalse(piece.claims().isEmpty(), piece.text());
              for (Citation claim : piece.claims()) {
                assertEquals(claim.document(), card.cards().of(claim).source().n());
              }
            });
  }

  @Test
  void the_card_of_r1_tells_what_its_papers_tell() {
    FactCard card = model(SITE, "deepseek-r1");
    assertTrue(texts(fact(card, "parameters")).contains("671 billion parameters"));
    assertEquals(List.of("DeepSeek-V3-Base"), texts(fact(card, "base-model")));
    assertTrue(fact(card, "base-model").disputed());
    assertEquals(List.of("14.8 trillion tokens"), texts(fact(card, "pre-training-amount")));
    assertEquals(List.of("July 2024"), texts(fact(card, "knowledge-cutoff")));
    assertTrue(texts(fact(card, "pre-training-kinds")).stream().anyMatch(t -> t.contains("books")));
  }

  @Test
  void only_second_hand_figures_bear_the_name_of_who_gives_them() {
    Fact size = fact(model(SITE, "gpt-4o"), "parameters");
    assertFalse(texts(size).isEmpty());
    assertTrue(pieces(size).noneMatch(piece -> piece.speaker().isEmpty()));
    assertTrue(silences(size).contains("not-mentioned"));
  }

  @Test
  void a_doubt_on_a_statement_about_a_dataset_is_told() {
    List<String> origins =
        texts(fact(thing(SITE, "dataset", "deepseek-v3-base.pre-training"), "dataset-origin"));
    assertTrue(origins.contains("web crawl (in part)"), origins.toString());
  }

  @Test
  void a_note_on_an_amount_stands_in_the_card_of_its_claim() {
    Fact size = fact(thing(SITE, "dataset", "fineweb"), "dataset-size");
    List<String> notes =
        pieces(size).flatMap(p -> p.claims().stream()).map(Citation::note).toList();
    assertTrue(notes.contains("Counted with the GPT-2 tokeniser."), notes.toString());
  }
}
