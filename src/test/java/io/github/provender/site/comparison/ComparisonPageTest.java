package io.github.provender.site.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.answer.Answerer;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparison;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.CellLines;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import io.github.provender.text.Language;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonPageTest {
  private static final String TWO = "model=deepseek-r1&model=gpt-4o-2024-05-13";
  private static final String SIX =
      TWO + "&model=olmo-2-13b-instruct&model=llama-3.1-405b&model=kimi-k1.5&model=bloom";
  private static final PageReader READER = new PageReader(ServedSite.SHIPPED.server().port());

  private static String page(String query) throws Exception {
    HttpResponse<String> response = READER.get("/compare?" + query);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  private static String row(String aspect, String page) {
    String row = PageReader.part("<tr id=\"aspect-" + aspect + "\"(.*?)</tr>", page);
    assertFalse(row.isEmpty(), "no row " + aspect);
    return row;
  }

  /** The cards that the buttons in a part of a page open. */
  private static List<String> cards(String part, String page) {
    return PageReader.all("popovertarget=\"([^\"]*)\"", part).stream()
        .map(
            id ->
                PageReader.part(
                    "<div popover class=\"card\" id=\"" + id + "\">(.*?)</div>\n", page))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare?" + TWO + "&lang=en",
        "/compare?" + SIX + "&lang=ko",
        "/compare?" + TWO + "&source=developer&group=rights",
        "/page/id/model/deepseek-r1"
      })
  void every_number_has_one_card_and_every_card_a_number(String path) throws Exception {
    String page = READER.get(path).body();
    List<String> cards = PageReader.all("popover class=\"card\" id=\"([^\"]*)\"", page);
    List<String> numbers = PageReader.all("popovertarget=\"([^\"]*)\"", page);
    assertEquals(new TreeSet<>(cards), new TreeSet<>(numbers));
    assertEquals(new TreeSet<>(cards).size(), cards.size(), "two cards of one name");
    assertTrue(numbers.size() > cards.size(), "no card is shared");
  }

  @Test
  void a_card_names_author_standing_document_place_day_and_claim() throws Exception {
    String page = page(TWO + "&lang=en");
    String card =
        cards(row("base-model", page), page).stream()
            .filter(each -> each.contains("/id/claim/deepseek-r1-v1.base-model?lang=en"))
            .findFirst()
            .orElseThrow();
    assertTrue(card.contains("DeepSeek <span class=\"tag developer\">Developer</span>"), card);
    assertTrue(card.contains("DeepSeek-R1 paper, v1"), card);
    assertTrue(card.contains("<a href=\"https://arxiv.org/pdf/2501.12948v1#page=3\">§1, p3</a>"));
    assertTrue(card.contains("<b>Note by Provender</b>"), card);
    assertTrue(card.contains("Read on 2026-11-22"), card);
    assertEquals(303, READER.get("/id/claim/deepseek-r1-v1.base-model?lang=en").statusCode());
  }

  @Test
  void a_number_says_what_it_opens_and_whether_there_is_a_note() throws Exception {
    String row = row("base-model", page(TWO + "&lang=en"));
    assertTrue(
        row.contains(
            "aria-label=\"Source 2: DeepSeek, DeepSeek-R1 paper, v1 (arXiv:2501.12948v1), §1, p3\""
                + ">2*</button>"),
        row);
    assertTrue(row.contains("<button class=\"c w\""), "no second-hand source is set apart");
  }

  @Test
  void the_answer_stands_before_all_else() throws Exception {
    for (String path : List.of("/compare?" + TWO, "/page/id/model/deepseek-r1")) {
      String page = READER.get(path).body();
      List<String> order =
          PageReader.all(
              "(<h1|class=\"lead\"|class=\"answer\"|id=\"pipelines\"|id=\"table\""
                  + "|id=\"disagreements\"|id=\"documents\")",
              page);
      assertEquals(
          List.of(
              "<h1",
              "class=\"lead\"",
              "class=\"answer\"",
              "id=\"pipelines\"",
              "id=\"table\"",
              "id=\"disagreements\"",
              "id=\"documents\""),
          order,
          path);
    }
  }

  @Test
  void groups_stand_with_data_first_and_data_is_open() throws Exception {
    String page = page(TWO + "&lang=en");
    assertEquals(
        List.of("pre-training", "post-training", "rights", "compute", "model", "origin"),
        PageReader.all("<details class=\"grp\" id=\"g-([^\"]*)\"", page));
    assertEquals(
        List.of("pre-training", "post-training", "rights"),
        PageReader.all("<details class=\"grp\" id=\"g-([^\"]*)\" open", page));
  }

  @Test
  void each_mark_of_the_strip_leads_to_a_row() throws Exception {
    String page = page(TWO + "&lang=en");
    String strip = PageReader.part("<aside(.*?)</aside>", page);
    List<String> links = PageReader.all("href=\"#([^\"]*)\"", strip);
    assertEquals(2 * PageReader.all("(<tr id)", page).size(), links.size());
    links.forEach(id -> assertTrue(page.contains("id=\"" + id + "\""), id));
  }

  @Test
  void a_verdict_says_why_in_plain_sight() throws Exception {
    String row = row("base-model", page(TWO + "&lang=en"));
    assertTrue(row.contains("<span>DeepSeek-R1: told · "), row);
  }

  @Test
  void a_row_on_which_sources_differ_says_so_in_words() throws Exception {
    String page = page(TWO + "&lang=ko");
    assertTrue(row("base-model", page).contains("<span class=\"dispute\">출처마다 다름</span>"));
    assertFalse(row("energy", page).contains("class=\"dispute\""));
  }

  @Test
  void a_value_found_wrong_is_struck_and_says_why() throws Exception {
    String row = row("cost", page(TWO + "&lang=en"));
    assertTrue(row.contains("<s>US$5.6M</s>"), row);
    assertTrue(
        PageReader.part("<s>US\\$5.6M</s>(.*?)</li>", row).contains("<span class=\"why\">"), row);
  }

  @Test
  void a_line_on_the_snapshot_itself_is_marked() throws Exception {
    String page = page(TWO + "&lang=en");
    assertTrue(page.contains("Said of GPT-4o unless marked"));
    String row = row("release-date", page);
    assertEquals(2, PageReader.all("(<span class=\"snap\">2024-05-13 itself<)", row).size(), row);
    assertFalse(row("data-size", page).contains("class=\"snap\""));
  }

  @Test
  void kinds_of_absence_differ_in_text_and_in_look() throws Exception {
    String page = page(TWO + "&lang=en");
    assertTrue(row("base-model", page).contains("<span class=\"chip not-mentioned\">not men"));
    assertTrue(
        row("distillation", page).contains("<span class=\"chip no-claim\">nobody has looked"));
    assertTrue(row("license", page).contains("<span class=\"chip not-applicable\">does not"));
    String css = READER.get("/style.css", "text/css").body();
    Set<String> looks = new TreeSet<>();
    List<String> kinds =
        List.of("withheld", "partly-disclosed", "unknown", "not-applicable", "no-claim");
    for (String kind : kinds) {
      looks.add(PageReader.part("\\.chip\\." + kind + " \\{([^}]*)}", css));
    }
    assertEquals(kinds.size(), looks.size(), looks.toString());
    Set<String> marks = new TreeSet<>();
    for (CellState state : CellState.values()) {
      assertTrue(page.contains("<li><span class=\"sy " + state.slug() + "\">"), state + " no key");
      marks.add(PageReader.part("\\.sy\\." + state.slug() + " \\{([^}]*)}", css));
    }
    assertEquals(CellState.values().length, marks.size(), marks.toString());
  }

  @Test
  void downloads_keep_what_is_shown() throws Exception {
    String shown = TWO + "&source=developer&rows=differ&lang=ko";
    String page = page(shown);
    for (String form : List.of("csv", "md", "tex", "json", "ttl")) {
      assertTrue(
          PageReader.all("href=\"([^\"]*)\"", page).contains("/compare." + form + "?" + shown),
          form);
      assertEquals(200, READER.get("/compare." + form + "?" + shown, "*/*").statusCode(), form);
    }
    assertFalse(page.contains("id=\"aspect-distillation\""));
    assertFalse(READER.get("/compare.md?" + shown, "*/*").body().contains("**지식 증류**"));
    assertTrue(READER.get("/compare.md?" + TWO + "&lang=ko", "*/*").body().contains("**지식 증류**"));
  }

  @ParameterizedTest
  @CsvSource({
    "group=energy,rights",
    "source=press,independent",
    "rows=same,disputed",
    "aspect=colour,knowledge-cutoff"
  })
  void an_unknown_filter_is_refused_with_the_list(String filter, String known) throws Exception {
    for (String path : List.of("/compare?", "/compare.csv?")) {
      HttpResponse<String> response = READER.get(path + TWO + "&" + filter, "application/json");
      assertEquals(400, response.statusCode(), response.body());
      assertTrue(response.body().contains(known), response.body());
    }
  }

  @Test
  void a_filter_keeps_only_its_rows_and_opens_their_group() throws Exception {
    String page = page(TWO + "&group=compute");
    assertEquals(
        List.of("compute"), PageReader.all("<details class=\"grp\" id=\"g-([^\"]*)\" open", page));
    String two = page(TWO + "&aspect=cost&aspect=data-size");
    assertEquals(List.of("data-size", "cost"), PageReader.all("<tr id=\"aspect-([^\"]*)\"", two));
    String disputed = page(TWO + "&rows=disputed");
    int rows = PageReader.all("(<tr id)", disputed).size();
    assertEquals(rows, PageReader.all("(<span class=\"dispute\">)", disputed).size());
    assertTrue(rows > 3 && rows < 30, rows + " rows");
  }

  @Test
  void only_developers_leave_no_other_source_in_the_table() throws Exception {
    String table =
        PageReader.part("<div class=\"cmpall(.*?)</section>", page(TWO + "&source=developer"));
    assertFalse(table.contains("class=\"c w\""));
    assertTrue(row("context-length", table).contains("class=\"chip not-mentioned\""));
    assertFalse(row("context-length", table).contains("second-hand"));
  }

  @Test
  void an_address_of_earlier_days_leads_to_that_of_today() throws Exception {
    for (String path : List.of("/compare?", "/compare.csv?")) {
      HttpResponse<String> response = READER.get(path + TWO + "&only-differences=true&lang=ko");
      assertEquals(308, response.statusCode());
      assertEquals(
          path + TWO + "&rows=differ&lang=ko",
          response.headers().firstValue("Location").orElseThrow());
    }
  }

  @Test
  void six_disagreements_are_shown_and_the_rest_linked() throws Exception {
    String page = page(TWO + "&lang=en");
    String section = PageReader.part("<section id=\"disagreements\">(.*?)</section>", page);
    assertEquals(6, PageReader.all("(<article>)", section).size());
    assertTrue(section.contains("/disagreements?model=deepseek-r1&amp;model=gpt-4o-2024-05-13"));
    for (String article : PageReader.all("<article>(.*?)</article>", section)) {
      assertTrue(PageReader.all("(<tr><th scope=\"row\")", article).size() > 1, article);
    }
  }

  @Test
  void turtle_holds_each_cited_claim_with_its_header() throws Exception {
    String turtle = READER.get("/compare?" + TWO, "text/turtle").body();
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    Node claim = Vocab.id("claim", "deepseek-r1-v1.base-model");
    Node locator = Vocab.pv("locator");
    assertTrue(model.getGraph().contains(claim, locator, Node.ANY));
    assertTrue(
        model
            .getGraph()
            .contains(
                Vocab.id("model", "deepseek-r1"),
                Vocab.pv("hasBaseModel"),
                Vocab.id("model", "deepseek-v3-base")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/compare?" + TWO, "/compare?model=deepseek-r1", "/ask?q=gpt5"})
  void every_link_of_the_site_keeps_the_language(String path) throws Exception {
    String page = READER.get(path + (path.contains("?") ? "&" : "?") + "lang=ko").body();
    List<String> without =
        PageReader.all("<a [^>]*href=\"([^\"]*)\"", page).stream()
            .filter(link -> link.startsWith("/") && !link.contains("lang="))
            .filter(link -> !link.equals("/.well-known/void"))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void the_four_stages_of_r1_stand_in_their_order() throws Exception {
    String steps =
        PageReader.part("<ol class=\"pipe t1\">(.*?)</ol>", page("model=deepseek-r1&lang=en"));
    List<String> names = PageReader.all("<b>\\d+ <a [^>]*>([^<]*)<", steps);
    assertEquals(
        List.of("Cold start", "Reasoning RL", "Rejection sampling and SFT", "RL for all scenarios"),
        names.subList(names.size() - 4, names.size()));
    assertTrue(steps.contains("starts from DeepSeek-V3-Base"));
  }

  @Test
  void steps_of_one_kind_stand_opposite_each_other() throws Exception {
    String page = page("model=deepseek-r1&model=olmo-2-13b-instruct&lang=en");
    List<String> first = new java.util.ArrayList<>();
    for (String track : List.of("t1", "t2")) {
      String steps = PageReader.part("<ol class=\"pipe " + track + "\">(.*?)</ol>", page);
      first.add(
          PageReader.part("<li class=\"(p\\d+)[^\"]*\"><b>\\d+ <a [^>]*>Pre-training", steps));
    }
    assertEquals(List.of("p1", "p1"), first);
  }

  @Test
  void the_query_behind_it_can_be_opened_and_runs() throws Exception {
    String page = page(TWO + "&lang=en");
    List<String> links = PageReader.all("href=\"([^\"]*)\"", page);
    assertTrue(links.contains("/queries/compare?a=deepseek-r1&b=gpt-4o-2024-05-13&lang=en"));
    String sparql =
        links.stream().filter(link -> link.startsWith("/editor?query=")).findFirst().orElseThrow();
    String query = sparql.replaceFirst("/editor\\?", "/sparql?").replaceFirst("&lang=en$", "");
    HttpResponse<String> answer = READER.get(query, "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("deepseek-r1-v1.base-model"));
  }

  @Test
  void a_model_can_be_added_and_removed_with_the_order_kept() throws Exception {
    String page = page("model=bloom&model=deepseek-r1&model=gpt-4o&lang=en");
    assertTrue(
        PageReader.all("<a class=\"remove\" href=\"([^\"]*)\"", page)
            .contains("/compare?model=bloom&model=gpt-4o&lang=en"));
    assertTrue(page.contains("<input name=\"model\" list=\"models\""));
    assertEquals(
        List.of("bloom", "deepseek-r1", "gpt-4o"),
        PageReader.all("<input type=\"hidden\" name=\"model\" value=\"([^\"]*)\"", page));
  }

  @Test
  void six_models_fit_and_no_further_one_is_offered() throws Exception {
    String page = page(SIX);
    assertEquals(
        7,
        PageReader.all(
                "(<th scope=\"col\")", PageReader.part("<table class=\"cmp\"(.*?)</thead>", page))
            .size());
    assertFalse(page.contains("list=\"models\""));
  }

  @Test
  void seven_models_are_refused() throws Exception {
    assertEquals(400, READER.get("/compare?" + SIX + "&model=phi-4").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"model=deepseek-r1", TWO})
  void nothing_that_is_said_is_left_out(String models) throws Exception {
    String page = page(models + "&lang=en");
    assertTrue(row("post-training-data", page).contains("<details class=\"more\"><summary>"));
    Comparison whole =
        new Answerer(Shipped.SERVED, Shipped.CATALOG)
            .compare(
                java.util.stream.Stream.of(models.split("&"))
                    .map(each -> Vocab.id("model", each.substring("model=".length())))
                    .toList(),
                Language.EN)
            .table();
    for (Comparison.Row row : whole.rows()) {
      String shown = row(row.aspect().slug(), page).replace("&amp;", "&");
      List<String> claims = cards(shown, page);
      for (Cell cell : row.cells()) {
        for (Comparison.Value value : CellLines.told(cell)) {
          assertTrue(shown.contains(value.text()), row.aspect().slug() + " lacks " + value.text());
          value
              .claims()
              .forEach(
                  claim ->
                      assertTrue(
                          claims.stream()
                              .anyMatch(
                                  card ->
                                      card.contains(
                                          claim.claim().getURI().substring(Vocab.BASE.length()))),
                          claim.claim().getURI()));
        }
      }
    }
  }

  @Test
  void a_label_in_another_language_says_so() throws Exception {
    assertTrue(page(TWO + "&lang=ko").contains("lang=\"en\">DeepSeek-R1</a>"));
    assertFalse(page(TWO + "&lang=en").contains("lang=\"en\">DeepSeek-R1</a>"));
  }

  @Test
  void a_page_saved_as_a_file_needs_nothing_beside_it() {
    String file =
        ComparisonPage.standalone(
            new Answerer(Shipped.GRAPH, Shipped.CATALOG)
                .compare(List.of(Vocab.id("model", "deepseek-r1")), Language.EN));
    assertTrue(file.contains("<style>/* One sheet"));
    assertFalse(file.contains("<form"));
    assertFalse(file.contains("href=\"/"), "a link that only the server could follow");
  }
}
