package io.github.provender.site.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
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

  @Test
  void a_mark_leads_to_its_claim() throws Exception {
    String row = row("base-model", page(TWO + "&lang=en"));
    List<String> marks = PageReader.all("<a class=\"mark [a-z-]*\" href=\"([^\"]*)\"", row);
    assertTrue(marks.contains("/id/claim/deepseek-r1-v1.base-model?lang=en"), marks.toString());
    assertTrue(row.contains(">[2 §1, p3]</a>"), row);
    assertEquals(303, READER.get(marks.get(0)).statusCode());
  }

  @Test
  void what_follows_the_marks_names_document_authority_and_day() throws Exception {
    String row = row("base-model", page(TWO + "&lang=en"));
    String sources = PageReader.part("<details class=\"sources\">(.*?)</details>", row);
    assertTrue(
        sources.contains("<a class=\"document\" href=\"/id/document/deepseek-r1-v1?lang=en\""),
        sources);
    assertTrue(sources.contains("Developer"), sources);
    assertTrue(sources.contains("read 2026-11-22"), sources);
  }

  @Test
  void a_verdict_says_why_in_plain_sight() throws Exception {
    String row = row("base-model", page(TWO + "&lang=en"));
    assertTrue(row.contains("<span class=\"verdict one-sided\">DeepSeek-R1: told · "), row);
  }

  @Test
  void a_disputed_value_says_so_in_words() throws Exception {
    assertTrue(
        row("base-model", page(TWO + "&lang=ko"))
            .contains("<strong class=\"dispute\">출처 간 불일치</strong>"));
  }

  @Test
  void kinds_of_absence_differ_in_text_and_in_look() throws Exception {
    String page = page(TWO + "&lang=en");
    assertTrue(row("base-model", page).contains("<span class=\"absence not-mentioned\">not men"));
    assertTrue(
        row("distillation", page).contains("<span class=\"absence no-claim\">nobody has looked"));
    assertTrue(row("license", page).contains("<span class=\"absence not-applicable\">not applic"));
    String css = READER.get("/style.css", "text/css").body();
    Set<String> looks = new TreeSet<>();
    List<String> kinds =
        List.of(
            "withheld",
            "not-mentioned",
            "partly-disclosed",
            "unknown",
            "not-applicable",
            "no-claim");
    for (String kind : kinds) {
      assertTrue(page.contains("<li><span class=\"absence " + kind + "\">"), kind + " no legend");
      looks.add(PageReader.part("\\.absence\\." + kind + " \\{([^}]*)}", css));
    }
    assertEquals(kinds.size(), looks.size(), looks.toString());
  }

  @Test
  void downloads_keep_what_is_shown() throws Exception {
    String shown = TWO + "&only-differences=true&lang=ko";
    String page = page(shown);
    for (String form : List.of("csv", "md", "tex", "json", "ttl")) {
      assertTrue(
          PageReader.all("href=\"([^\"]*)\"", page).contains("/compare." + form + "?" + shown),
          form);
      assertEquals(200, READER.get("/compare." + form + "?" + shown, "*/*").statusCode(), form);
    }
    assertTrue(page.contains("name=\"only-differences\" value=\"true\" checked"));
    assertFalse(page.contains("id=\"aspect-distillation\""));
    assertFalse(READER.get("/compare.md?" + shown, "*/*").body().contains("**지식 증류**"));
    assertTrue(READER.get("/compare.md?" + TWO + "&lang=ko", "*/*").body().contains("**지식 증류**"));
  }

  @Test
  void turtle_holds_each_cited_claim_with_its_header() throws Exception {
    String turtle = READER.get("/compare?" + TWO, "text/turtle").body();
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    Node claim = io.github.provender.rdf.Vocab.id("claim", "deepseek-r1-v1.base-model");
    Node locator = io.github.provender.rdf.Vocab.pv("locator");
    assertTrue(model.getGraph().contains(claim, locator, Node.ANY));
    assertTrue(
        model
            .getGraph()
            .contains(
                io.github.provender.rdf.Vocab.id("model", "deepseek-r1"),
                io.github.provender.rdf.Vocab.pv("hasBaseModel"),
                io.github.provender.rdf.Vocab.id("model", "deepseek-v3-base")));
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
    String svg = PageReader.part("<svg(.*?)</svg>", page("model=deepseek-r1&lang=en"));
    List<String> names = PageReader.all("<text class=\"name\"[^>]*>([^<]*)<", svg);
    assertEquals(
        List.of("Cold start", "Reasoning RL", "Rejection sampling and SFT", "RL for all scenarios"),
        names.subList(names.size() - 4, names.size()));
    assertTrue(svg.contains("starts from DeepSeek-V3-Base"));
    assertTrue(
        PageReader.part("<desc[^>]*>(.*?)</desc>", svg).contains("Cold start, Reasoning RL"));
  }

  @Test
  void the_picture_says_the_same_as_its_table() throws Exception {
    String page = page("model=deepseek-r1&model=olmo-2-13b-instruct&lang=ko");
    String table = PageReader.part("<details class=\"pipeline-table\">(.*?)</details>", page);
    assertTrue(table.contains("콜드 스타트"), table);
    int boxes = PageReader.all("(<g class=\"step)", page).size();
    assertEquals(boxes, PageReader.all("(<tr><th scope=\"row\">)", table).size());
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
                "(<th scope=\"col\">)",
                PageReader.part("<table class=\"comparison\">(.*?)</thead>", page))
            .size());
    assertFalse(page.contains("list=\"models\""));
  }

  @Test
  void seven_models_are_refused() throws Exception {
    assertEquals(400, READER.get("/compare?" + SIX + "&model=phi-4").statusCode());
  }

  @Test
  void a_long_cell_is_folded_and_still_whole() throws Exception {
    String row = row("post-training-data", page("model=deepseek-r1&lang=en"));
    assertTrue(row.contains("<details class=\"more\"><summary>"), "not folded");
    String plain = READER.get("/compare.md?model=deepseek-r1&lang=en", "*/*").body();
    String cell =
        plain
            .lines()
            .filter(l -> l.startsWith("| **Post-training data**"))
            .findFirst()
            .orElseThrow();
    assertEquals(cell.split("<br>").length, PageReader.all("(<div class=\"indent)", row).size());
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
            new io.github.provender.answer.Answerer(Shipped.GRAPH, Shipped.CATALOG)
                .compare(
                    List.of(io.github.provender.rdf.Vocab.id("model", "deepseek-r1")),
                    io.github.provender.text.Language.EN));
    assertTrue(file.contains("<style>:root"));
    assertFalse(file.contains("<form"));
    assertFalse(file.contains("href=\"/"), "a link that only the server could follow");
  }
}
