package io.github.provender.site.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.site.ServedSite;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRoutesTest {
  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return ServedSite.SHIPPED.get(path, "Accept", accept);
  }

  private static HttpResponse<String> lineage(String value) throws Exception {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return get("/queries/lineage?model=" + encoded, "application/sparql-results+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/x> } ; DROP ALL #",
        "javascript:alert(1)",
        "data:text/html,x",
        "../../etc/passwd",
        "deepseek-r1\" . ?s ?p ?o",
        "deepseek-r1\nDROP ALL",
        "1e400",
        "NaN",
        "no-such-model",
        "<script>alert(1)</script>",
        " "
      })
  void a_hostile_or_unknown_name_is_refused_and_never_run(String value) throws Exception {
    HttpResponse<String> response = lineage(value);
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    assertTrue(response.body().contains("parameter 'model'"), response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" } ; DROP ALL #", "a\\b\"c", "line\nbreak", "\\u0022"})
  void a_literal_is_only_ever_text(String seed) throws Exception {
    String encoded = URLEncoder.encode(seed, StandardCharsets.UTF_8);
    HttpResponse<String> response = get("/queries/sample?seed=" + encoded, "text/csv");
    assertEquals(200, response.statusCode());
    assertEquals(61, response.body().lines().count());
  }

  @Test
  void slug_alias_and_iri_name_the_same_model() throws Exception {
    String rows = lineage("deepseek-r1").body();
    assertTrue(rows.contains("deepseek-v3-base"));
    assertEquals(rows, lineage("deepseek-ai/DeepSeek-R1").body());
    assertEquals(rows, lineage("https://w3id.org/provender/id/model/deepseek-r1").body());
  }

  @Test
  void a_missing_parameter_is_named_with_an_example() throws Exception {
    HttpResponse<String> response = get("/queries/lineage", "application/sparql-results+json");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("parameter 'model' is missing"), response.body());
    assertTrue(response.body().contains("such as deepseek-r1"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?modle=deepseek-r1",
        "?model=deepseek-r1&model=gpt-4o",
        "?model=",
        "?model[]=deepseek-r1",
        "?model=deepseek-r1&lang=en;q=0.5",
        "?model=deepseek-r1&limit=-1"
      })
  void wrong_parameters_are_told(String query) throws Exception {
    String path =
        "/queries/lineage" + query.replace("[", "%5B").replace("]", "%5D").replace(";", "%3B");
    assertEquals(400, get(path, "application/json").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-01", "01/02/2024", "10000-01-01", "yesterday"})
  void a_day_that_is_none_is_refused_with_the_form_wanted(String day) throws Exception {
    HttpResponse<String> response = get("/queries/newest-claims?since=" + day, "application/json");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("a date such as 2026-11-22"), response.body());
  }

  @Test
  void an_iri_of_which_nothing_is_known_gives_no_rows_and_a_hint() throws Exception {
    HttpResponse<String> response = lineage("https://example.org/unknown");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("\"bindings\": ["), response.body());
    assertEquals(
        "nothing is known of https://example.org/unknown",
        response.headers().firstValue("X-Provender-Hint").orElse(""));
  }

  @Test
  void an_unknown_query_is_answered_with_those_there_are() throws Exception {
    HttpResponse<String> response = get("/queries/nothing", "application/json");
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("lineage"), response.body());
    assertEquals(404, get("/queries/..%2e", "application/json").statusCode());
  }

  @Test
  void a_browser_gets_a_form_and_then_a_table() throws Exception {
    HttpResponse<String> form = get("/queries/lineage?lang=ko", "text/html");
    assertEquals(200, form.statusCode());
    assertTrue(form.body().contains("<form"));
    HttpResponse<String> table = get("/queries/lineage?model=deepseek-r1&lang=ko", "text/html");
    assertTrue(table.body().contains("DeepSeek-V3-Base"));
    HttpResponse<String> wrong = get("/queries/lineage?model=nothing", "text/html");
    assertEquals(400, wrong.statusCode());
  }

  @Test
  void each_form_of_rows_can_be_had() throws Exception {
    for (String accept :
        List.of(
            "text/csv",
            "text/tab-separated-values",
            "application/sparql-results+json",
            "application/sparql-results+xml")) {
      HttpResponse<String> response = get("/queries/models", accept);
      assertEquals(200, response.statusCode(), accept);
      assertTrue(
          response.headers().firstValue("Content-Type").orElse("").startsWith(accept), accept);
    }
    assertTrue(get("/queries/models.rq", "*/*").body().startsWith("#+ summary"));
  }

  @Test
  void openapi_is_valid_and_names_every_query() throws Exception {
    String json = get("/openapi.json", "application/json").body();
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(json);
    assertTrue(result.getMessages().isEmpty(), result.getMessages().toString());
    for (String query : Shipped.CATALOG.slugs()) {
      assertTrue(result.getOpenAPI().getPaths().containsKey("/queries/" + query), query);
    }
    assertFalse(result.getOpenAPI().getInfo().getTitle().isEmpty());
  }

  @Test
  void editors_find_the_queries_in_the_graph() throws Exception {
    String query =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT (COUNT(*) AS ?n) { ?q a sh:SPARQLExecutable ; sh:select ?text }";
    HttpResponse<String> response =
        get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
    assertTrue(response.body().contains("" + Shipped.CATALOG.all().size()), response.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /queries/coverage?draw=model,claimed,bars               | 200 | class="chart wide"
          /queries/coverage?draw=model&draw=claimed&draw=dots     | 200 | class="chart narrow"
          /queries/coverage?draw=aspects,claimedShare,points      | 200 | class="chart wide"
          /queries/coverage?draw=model,claimd,bars                | 400 | claimd
          /queries/coverage?draw=model,claimed,cakes              | 400 | points, dots, bars
          /queries/coverage?draw=model                            | 400 | model,least,bars
          /queries/disclosure-states?draw=model,state,bars        | 400 | 1,000
          """)
  void a_result_is_drawn_as_the_reader_says(String path, int status, String part) throws Exception {
    HttpResponse<String> response = ServedSite.SHIPPED.page(path);
    assertEquals(status, response.statusCode(), path);
    assertTrue(response.body().contains(part), path);
  }
}
