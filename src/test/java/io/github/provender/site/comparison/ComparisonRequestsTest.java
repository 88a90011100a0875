package io.github.provender.site.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.Vocab;
import io.github.provender.site.PageReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a comparison: filters, formats, more models. */
class ComparisonRequestsTest {
  @Test
  void downloads_keep_what_is_shown() throws Exception {
    String shown = ServedComparison.TWO + "&source=developer&rows=differ&lang=ko";
    String page = ServedComparison.page(shown);
    for (String form : List.of("csv", "md", "tex", "json", "ttl")) {
      assertTrue(
          PageReader.all("href=\"([^\"]*)\"", page).contains("/compare." + form + "?" + shown),
          form);
      assertEquals(
          200,
          ServedComparison.READER.get("/compare." + form + "?" + shown, "*/*").statusCode(),
          form);
    }
    assertFalse(page.contains("id=\"aspect-distillation\""));
    assertFalse(
        ServedComparison.READER.get("/compare.md?" + shown, "*/*").body().contains("**지식 증류**"));
    assertTrue(
        ServedComparison.READER
            .get("/compare.md?" + ServedComparison.TWO + "&lang=ko", "*/*")
            .body()
            .contains("**지식 증류**"));
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
      HttpResponse<String> response =
          ServedComparison.READER.get(
              path + ServedComparison.TWO + "&" + filter, "application/json");
      assertEquals(400, response.statusCode(), response.body());
      assertTrue(response.body().contains(known), response.body());
    }
  }

  @Test
  void a_filter_keeps_only_its_rows_and_opens_their_group() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&group=compute");
    assertEquals(
        List.of("compute"), PageReader.all("<details class=\"grp\" id=\"g-([^\"]*)\" open", page));
    String two = ServedComparison.page(ServedComparison.TWO + "&aspect=cost&aspect=data-size");
    assertEquals(List.of("data-size", "cost"), PageReader.all("<tr id=\"aspect-([^\"]*)\"", two));
    String disputed = ServedComparison.page(ServedComparison.TWO + "&rows=disputed");
    int rows = PageReader.all("(<tr id)", disputed).size();
    assertEquals(rows, PageReader.all("(<span class=\"dispute\">)", disputed).size());
    assertTrue(rows > 3 && rows < 30, rows + " rows");
  }

  @Test
  void only_developers_leave_no_other_source_in_the_table() throws Exception {
    String table =
        PageReader.part(
            "<div class=\"cmpall(.*?)</section>",
            ServedComparison.page(ServedComparison.TWO + "&source=developer"));
    assertFalse(table.contains("class=\"c w\""));
    assertTrue(
        ServedComparison.row("context-length", table).contains("class=\"chip not-mentioned\""));
    assertFalse(ServedComparison.row("context-length", table).contains("second-hand"));
  }

  @Test
  void an_address_of_earlier_days_leads_to_that_of_today() throws Exception {
    for (String path : List.of("/compare?", "/compare.csv?")) {
      HttpResponse<String> response =
          ServedComparison.READER.get(
              path + ServedComparison.TWO + "&only-differences=true&lang=ko");
      assertEquals(308, response.statusCode());
      assertEquals(
          path + ServedComparison.TWO + "&rows=differ&lang=ko",
          response.headers().firstValue("Location").orElseThrow());
    }
  }

  @Test
  void turtle_holds_each_cited_claim_with_its_header() throws Exception {
    String turtle =
        ServedComparison.READER.get("/compare?" + ServedComparison.TWO, "text/turtle").body();
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
  @ValueSource(
      strings = {
        "/",
        "/compare?" + ServedComparison.TWO,
        "/compare?model=deepseek-r1",
        "/ask?q=gpt5"
      })
  void every_link_of_the_site_keeps_the_language(String path) throws Exception {
    String page =
        ServedComparison.READER.get(path + (path.contains("?") ? "&" : "?") + "lang=ko").body();
    List<String> without =
        PageReader.all("<a [^>]*href=\"([^\"]*)\"", page).stream()
            .filter(link -> link.startsWith("/") && !link.contains("lang="))
            .filter(link -> !link.equals("/.well-known/void"))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void the_query_behind_it_can_be_opened_and_runs() throws Exception {
    String page = ServedComparison.page(ServedComparison.TWO + "&lang=en");
    List<String> links = PageReader.all("href=\"([^\"]*)\"", page);
    assertTrue(links.contains("/queries/compare?a=deepseek-r1&b=gpt-4o-2024-05-13&lang=en"));
    String sparql =
        links.stream().filter(link -> link.startsWith("/editor?query=")).findFirst().orElseThrow();
    String query = sparql.replaceFirst("/editor\\?", "/sparql?").replaceFirst("&lang=en$", "");
    HttpResponse<String> answer = ServedComparison.READER.get(query, "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("deepseek-r1-v1.base-model"));
  }

  @Test
  void a_model_can_be_added_and_removed_with_the_order_kept() throws Exception {
    String page = ServedComparison.page("model=bloom&model=deepseek-r1&model=gpt-4o&lang=en");
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
    String page = ServedComparison.page(ServedComparison.SIX);
    assertEquals(
        7,
        PageReader.all(
                "(<th scope=\"col\")", PageReader.part("<table class=\"cmp\"(.*?)</thead>", page))
            .size());
    assertFalse(page.contains("list=\"models\""));
  }

  @Test
  void seven_models_are_refused() throws Exception {
    assertEquals(
        400,
        ServedComparison.READER
            .get("/compare?" + ServedComparison.SIX + "&model=phi-4")
            .statusCode());
  }
}
