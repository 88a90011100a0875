package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.Shipped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ServedSite SITE = ServedSite.of(Shipped.SERVED);

  /** The hour that requests under way may take is not waited for where there are none. */
  @AfterAll
  static void stops_with_nothing_under_way() {
    assertTimeout(Eventually.LONGEST, SITE.server()::stop);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return SITE.get(path, headers);
  }

  private static HttpResponse<String> sparql(String query) throws Exception {
    return get(
        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
        "Accept",
        "application/sparql-results+json");
  }

  @Test
  void a_claim_joins_with_its_document() throws Exception {
    HttpResponse<String> response =
        sparql(
            "PREFIX pv: <https://w3id.org/provender/ns#> SELECT ?base ?url { GRAPH ?claim {"
                + " <https://w3id.org/provender/id/model/deepseek-r1> pv:hasBaseModel ?base }"
                + " ?claim pv:isStatedIn/pv:url ?url }");
    assertEquals(200, response.statusCode());
    assertTrue(
        JSON.parse(response.body()).get("results").getAsObject().get("bindings").getAsArray().size()
            >= 2);
    assertTrue(response.body().contains("deepseek-v3-base"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html",
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml"
  })
  void a_thing_answers_303_and_then_what_was_asked_for(String accept, String type)
      throws Exception {
    HttpResponse<String> first = get("/id/model/deepseek-r1", "Accept", accept);
    assertEquals(303, first.statusCode());
    assertEquals("Accept", first.headers().firstValue("Vary").orElse(""));
    String location = first.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> second = get(URI.create(location).getPath(), "Accept", accept);
    assertEquals(200, second.statusCode());
    assertTrue(second.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(second.body().contains("DeepSeek-R1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/model/deepseek-r1",
        "/compare?model=deepseek-r1&model=gpt-4o",
        "/ontology",
        "/queries/models"
      })
  void what_cannot_be_had_is_406_with_a_list(String path) throws Exception {
    HttpResponse<String> response = get(path, "Accept", "image/png");
    assertEquals(406, response.statusCode());
    assertTrue(response.body().contains("ask for one of"), response.body());
  }

  @Test
  void an_update_is_refused() throws Exception {
    HttpRequest update =
        HttpRequest.newBuilder(URI.create(SITE.origin() + "/sparql"))
            .header("Content-Type", "application/sparql-update")
            .POST(HttpRequest.BodyPublishers.ofString("INSERT DATA { <urn:a> <urn:b> <urn:c> }"))
            .build();
    int status = CLIENT.send(update, HttpResponse.BodyHandlers.ofString()).statusCode();
    assertTrue(status >= 400 && status < 500, "status " + status);
    assertTrue(sparql("ASK { <urn:a> <urn:b> <urn:c> }").body().contains("false"));
  }

  @Test
  void no_request_leaves_the_server() throws Exception {
    HttpResponse<String> response =
        sparql("SELECT * { SERVICE SILENT <" + SITE.origin() + "/sparql> { ?s ?p ?o } }");
    assertEquals(400, response.statusCode());
  }

  @Test
  void no_class_is_loaded_by_name() throws Exception {
    HttpResponse<String> response =
        sparql("SELECT (<java:org.apache.jena.sparql.function.library.version>() AS ?x) {}");
    assertFalse(response.body().contains("\"value\""), response.body());
  }

  @Test
  void the_comparison_is_a_page_and_every_other_form() throws Exception {
    String path = "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13&lang=ko";
    HttpResponse<String> page = get(path, "Accept", "text/html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<html lang=\"ko\">"));
    assertTrue(page.body().contains("기반 모델"));
    assertTrue(get(path, "Accept", "application/json").body().startsWith("{"));
    for (String form : new String[] {"json", "csv", "md", "tex", "txt"}) {
      assertEquals(200, get("/compare." + form + path.substring(8)).statusCode(), form);
    }
  }

  @Test
  void a_question_leads_to_the_comparison() throws Exception {
    String question = "DeepSeek-R1의 교육 데이터는 GPT-4O-0513의 교육 데이터와 어떻게 다른가?";
    HttpResponse<String> response =
        get("/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    assertEquals(303, response.statusCode());
    assertEquals(
        "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13&lang=ko",
        response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?lang=ko",
        "/queries",
        "/queries/models",
        "/style.css",
        "/page/id/document/openai-gpt-4o-card",
        "/page/id/claim/deepseek-r1-v1.base-model",
        "/page/concept/aspect/base-model",
        "/ontology?lang=ko"
      })
  void pages_answer(String path) throws Exception {
    assertEquals(200, get(path, "Accept", "text/html,text/css,*/*").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/id/model/nothing, 404",
    "/nothing, 404",
    "/compare?model=gpt-9, 400",
    "/compare, 400",
    "/queries/lineage?modle=x, 400",
    "/?lang=xx, 400"
  })
  void mistakes_are_told_as_problems(String path, int status) throws Exception {
    HttpResponse<String> response = get(path, "Accept", "application/json");
    assertEquals(status, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals(
        status, JSON.parse(response.body()).get("status").getAsNumber().value().intValue());
  }
}
