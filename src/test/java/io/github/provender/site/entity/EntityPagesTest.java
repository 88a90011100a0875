package io.github.provender.site.entity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityViewBuilder.Disputes;
import io.github.provender.form.FormCatalog;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.PageReader;
import io.github.provender.site.comparison.ComparisonPage;
import io.github.provender.site.comparison.ComparisonRoutes;
import io.github.provender.site.comparison.RowFilter;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.context.Templates;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of things, rendered without a server between. */
class EntityPagesTest {
  private static final Site SITE =
      new Site(Shipped.SERVED, Shipped.CATALOG, RuleSet.of(Shipped.WORKSPACE), "");
  private static final int MAX_USES = 60;
  private static final int CLAIMS = 200;

  private static String page(Node thing, Language language) {
    return page(SITE, thing, language);
  }

  private static String page(Site site, Node thing, Language language) {
    LinkBuilder links = new LinkBuilder(language, false);
    if (thing.getURI().startsWith(Vocab.ID + "model/")) {
      ComparisonPage one = ComparisonRoutes.page(site, links, List.of(thing), RowFilter.NONE);
      return EntityPages.model(
          site.views().of(thing, language, one.comparison().documents(), MAX_USES),
          one,
          Suggestion.of(thing, site, language),
          new FormCatalog(site.catalog()).titles(site.graph(), language),
          site,
          "",
          links);
    }
    EntityView view = site.views().of(thing, language, List.of(), MAX_USES);
    if (!site.graph().objects(thing, Vocab.IS_STATED_IN).isEmpty()) {
      return EntityPages.claim(view, site.graph(), "", links);
    }
    return site.graph().has(thing, Vocab.TYPE, Vocab.pv("Document"))
        ? EntityPages.document(view, site.graph(), "", links)
        : EntityPages.thing(view, site, "", links);
  }

  /** Everything with an address, of the claims a sample that is always the same. */
  private static List<Node> things() {
    List<Node> things = new ArrayList<>();
    List<Node> claims = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    SITE.graph().union().find().mapWith(Triple::getSubject).toList().stream()
        .filter(node -> node.isURI() && !node.getURI().contains("#") && seen.add(node))
        .filter(
            node -> node.getURI().startsWith(Vocab.ID) || node.getURI().startsWith(Vocab.CONCEPT))
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .forEach(
            node -> (node.getURI().startsWith(Vocab.ID + "claim/") ? claims : things).add(node));
    Collections.shuffle(claims, new Random(20261122));
    things.addAll(claims.subList(0, CLAIMS));
    return things;
  }

  /** The languages take turns: how a page is built does not hang on its words. */
  @Test
  void everything_with_an_address_has_a_page() {
    List<Node> things = things();
    assertTrue(things.size() > 1500, things.size() + " things");
    for (int i = 0; i < things.size(); i++) {
      Language language = i % 2 == 0 ? Language.EN : Language.KO;
      String page = page(things.get(i), language);
      String address = things.get(i).getURI();
      assertTrue(page.contains("<html lang=\"" + language.code() + "\""), address);
      assertTrue(page.contains("<h1>"), address);
      assertTrue(page.contains(address), address + " does not tell its address");
    }
  }

  @Test
  void a_model_that_only_imported_files_name_says_so() {
    Site world =
        new Site(
            GoldenWorld.of(Shipped.WORKSPACE).graph(),
            Shipped.CATALOG,
            RuleSet.of(Shipped.WORKSPACE),
            "");
    String page = page(world, Vocab.id("model", "Moth--X"), Language.EN);
    assertTrue(page.contains(Language.EN.message("imported.only")), page);
    assertTrue(page.contains("Relayed, imported"), page);
    assertFalse(
        page(world, Vocab.id("model", "ant"), Language.EN)
            .contains(Language.EN.message("imported.only")));
  }

  @Test
  void the_facts_of_a_model_stand_before_all_else_and_its_names_last() {
    assertEquals(
        List.of(
            "<h1",
            "dl class=\"known\"",
            "id=\"glance\"",
            "id=\"pipelines\"",
            "id=\"family\"",
            "id=\"table\"",
            "id=\"disagreements\"",
            "id=\"documents\"",
            "dl class=\"facts\""),
        PageReader.all(
            "(<h1|dl class=\"known\"|id=\"glance\"|id=\"pipelines\"|id=\"family\"|id=\"table\""
                + "|id=\"disagreements\"|id=\"documents\"|dl class=\"facts\")",
            page(Vocab.id("model", "deepseek-r1"), Language.EN)));
  }

  @Test
  void the_example_of_a_query_is_nothing_said_of_a_model() {
    String page = page(Vocab.id("model", "deepseek-r1"), Language.EN);
    assertFalse(page.contains("defaultValue"), page);
    assertTrue(page.contains("class=\"uses\""), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataset/coconot", "organization/openai", "document/deepseek-r1-v1"})
  void the_facts_of_other_things_stand_first_and_their_names_last(String path) {
    String page = page(NodeFactory.createURI(Vocab.ID + path), Language.KO);
    assertEquals(
        List.of("<h1", "dl class=\"known\"", "id=\"documents\"", "dl class=\"facts\""),
        PageReader.all("(<h1|dl class=\"known\"|id=\"documents\"|dl class=\"facts\")", page));
    List<String> cards = PageReader.all("popover class=\"card\" id=\"([^\"]*)\"", page);
    List<String> numbers = PageReader.all("popovertarget=\"([^\"]*)\"", page);
    assertEquals(new TreeSet<>(cards), new TreeSet<>(numbers));
  }

  @Test
  void a_dataset_names_the_models_trained_on_it_and_an_organization_those_it_made() {
    String corpus = page(Vocab.id("dataset", "deepseek-v3-base.pre-training"), Language.EN);
    String trained = PageReader.part("<section id=\"models\">(.*?)</section>", corpus);
    assertTrue(
        trained.matches("(?s).*href=\"/id/model/deepseek-v3-base\\?lang=en\"[^>]*>[^<]*</a><sup.*"),
        trained);
    assertTrue(
        PageReader.part("<div id=\"fact-speakers\">(.*?)</div>", corpus).contains("DeepSeek"));
    String coconot = page(Vocab.id("dataset", "coconot"), Language.EN);
    String reached = PageReader.part("<section id=\"models\">(.*?)</section>", coconot);
    assertTrue(reached.contains("href=\"/id/model/apertus-70b-instruct?lang=en\""), reached);
    assertTrue(reached.contains("/queries/models-by-dataset?dataset=coconot"), reached);
    String openai = page(Vocab.id("organization", "openai"), Language.EN);
    String made = PageReader.part("<section id=\"models\">(.*?)</section>", openai);
    assertTrue(made.contains("href=\"/id/model/gpt-4o?lang=en\""), made);
    assertTrue(made.contains("class=\"sy told\""), made);
    assertFalse(made.contains("href=\"/id/model/deepseek-r1?"), made);
  }

  @Test
  void a_claim_tells_its_document_and_place_and_authority_and_the_day_it_was_read() {
    String page = page(Vocab.id("claim", "deepseek-r1-v1.base-model"), Language.EN);
    assertAll(
        () ->
            assertTrue(page.contains("<a class=\"document\" href=\"/id/document/deepseek-r1-v1?")),
        () -> assertTrue(page.contains("§1, p3")),
        () -> assertTrue(page.contains("<span class=\"authority\">Developer</span>")),
        () -> assertTrue(page.contains("read 2026-11-22")),
        () -> assertTrue(page.contains("m:deepseek-r1 pv:hasBaseModel m:deepseek-v3-base")),
        () -> assertTrue(page.contains("@misc{provender:deepseek-r1-v1.base-model,")),
        () -> assertTrue(page.contains("Who says otherwise")));
  }

  @Test
  void a_silence_is_shown_with_its_kind() {
    EntityView card =
        SITE.views()
            .of(Vocab.id("document", "openai-gpt-4o-card"), Language.EN, List.of(), MAX_USES);
    assertFalse(card.nondisclosures(false).isEmpty(), "nothing is told as not mentioned");
    String page = EntityPages.document(card, SITE.graph(), "", new LinkBuilder(Language.EN, false));
    assertTrue(page.contains("What it does not mention"));
  }

  @Test
  void a_denied_value_is_never_shown_as_a_fact() {
    for (Node denial : SITE.graph().subjects(Vocab.TYPE, Vocab.pv("Denial"))) {
      EntityView view = SITE.views().of(denial, Language.EN, List.of(), MAX_USES);
      assertTrue(
          view.claims().get(0).statements().stream().anyMatch(statement -> statement.denied()),
          denial.getURI());
      assertTrue(page(denial, Language.EN).contains("class=\"denied\""), denial.getURI());
    }
  }

  @Test
  void all_disagreements_of_the_query_are_shown() {
    List<Binding> rows = Shipped.CATALOG.get("disagreements").rows(SITE.graph(), Map.of());
    Set<List<Node>> questions =
        rows.stream()
            .map(row -> List.of(row.get(Var.alloc("subject")), row.get(Var.alloc("property"))))
            .collect(Collectors.toSet());
    Disputes disputes = SITE.views().disputes(Set.of(), Language.EN);
    assertEquals(rows.size(), disputes.pairs());
    assertTrue(questions.size() <= disputes.disagreements().size(), "one entry for each question");
    assertEquals(
        questions.stream().map(question -> question.get(0)).collect(Collectors.toSet()),
        disputes.disagreements().stream().map(Disagreement::about).collect(Collectors.toSet()));
    String page =
        Templates.render(
            "disagreements",
            Map.of(
                "disputes", disputes, "chosen", "", "links", new LinkBuilder(Language.EN, false)));
    assertTrue(page.contains(disputes.pairs() + " pairs of statements"));
  }

  @Test
  void disagreements_of_one_model_are_fewer() {
    Node model = Vocab.id("model", "deepseek-r1");
    Disputes some = SITE.views().disputes(Set.of(model), Language.EN);
    Disputes all = SITE.views().disputes(Set.of(), Language.EN);
    assertTrue(some.pairs() > 0 && some.pairs() < all.pairs());
  }

  @Test
  void documents_are_numbered_as_they_are_met_in_every_run() {
    EntityView view =
        SITE.views().of(Vocab.id("document", "osai-deepseek-r1"), Language.EN, List.of(), MAX_USES);
    List<Integer> met =
        view.claims().stream()
            .sorted(Comparator.comparing((EntityView.ClaimView claim) -> claim.claim().iri()))
            .flatMap(
                claim ->
                    Stream.concat(
                        Stream.of(claim.citation()),
                        claim.statements().stream().flatMap(s -> s.claims().stream())))
            .map(Citation::document)
            .distinct()
            .toList();
    assertTrue(met.size() > 2, met.toString());
    assertEquals(met.stream().sorted().toList(), met);
  }
}
