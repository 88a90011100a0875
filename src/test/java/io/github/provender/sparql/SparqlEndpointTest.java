package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.http.AbandonedWork;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, caching, patterns, and the exchange of the data. */
class SparqlEndpointTest {
  private static EndpointFixture rig;

  @BeforeAll
  static void start() {
    rig = EndpointFixture.with(EndpointFixture.LIMITS);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASK {} | application/sparql-results+xml | application/sparql-results+xml",
        "ASK {} | text/csv | text/csv;charset=utf-8",
        "ASK {} | application/json | application/json",
        "SELECT * {} | text/tab-separated-values, */*;q=0.1 |"
            + " text/tab-separated-values;charset=utf-8",
        "SELECT * {} | application/*;q=0.5, text/csv;q=0.4 | application/sparql-results+json",
        "SELECT * {} | application/sparql-results+json;q=0, */* | application/json",
        "SELECT * {} | nonsense | application/sparql-results+json",
        "SELECT * {} | text/html, application/xml;q=0.9, */*;q=0.8 |"
            + " application/sparql-results+json",
        "CONSTRUCT WHERE { ?s a ?o } | application/n-triples | application/n-triples",
        "CONSTRUCT WHERE { ?s a ?o } | application/rdf+xml, text/turtle;q=0.9 |"
            + " application/rdf+xml",
        "CONSTRUCT WHERE { ?s a ?o } | */* | text/turtle;charset=utf-8",
        "DESCRIBE <urn:n:1> | application/ld+json | application/ld+json"
      })
  void the_form_is_the_best_of_those_accepted(String query, String accept, String type)
      throws Exception {
    HttpResponse<String> response = rig.query(query, "Accept", accept);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, EndpointFixture.header(response, "Content-Type"));
    assertEquals("Accept", EndpointFixture.header(response, "Vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "format=json, application/sparql-results+json",
    "output=xml, application/sparql-results+xml",
    "format=csv, text/csv;charset=utf-8",
    "output=tsv, text/tab-separated-values;charset=utf-8",
    "format=application/json, application/json"
  })
  void a_form_may_be_named_in_the_address(String parameter, String type) throws Exception {
    HttpResponse<String> response =
        rig.get("?query=SELECT%20*%20%7B%7D&" + parameter, "Accept", "image/png");
    assertEquals(type, EndpointFixture.header(response, "Content-Type"));
  }

  @Test
  void what_cannot_be_had_is_406_with_a_list_and_a_wrong_name_400() throws Exception {
    HttpResponse<String> response = rig.query("ASK {}", "Accept", "text/turtle");
    assertEquals(406, response.statusCode());
    assertTrue(EndpointFixture.detail(response).contains("text/csv"));
    assertEquals(406, rig.query("ASK {}", "Accept", "*/*;q=0").statusCode());
    assertEquals(400, rig.get("?query=ASK%7B%7D&format=ttl").statusCode());
  }

  @Test
  void head_is_get_without_a_body_and_options_tells_what_may_be_sent() throws Exception {
    HttpResponse<String> got = rig.query("ASK {}");
    HttpResponse<String> head =
        EndpointFixture.send(
            rig.to("?query=" + EndpointFixture.encoded("ASK {}"))
                .method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        String.valueOf(got.body().length()), EndpointFixture.header(head, "Content-Length"));
    assertEquals(EndpointFixture.header(got, "ETag"), EndpointFixture.header(head, "ETag"));
    HttpResponse<String> options =
        EndpointFixture.send(rig.to("").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, options.statusCode());
    assertEquals("*", EndpointFixture.header(options, "Access-Control-Allow-Origin"));
    assertTrue(
        EndpointFixture.header(options, "Access-Control-Allow-Headers").contains("Content-Type"));
  }

  @Test
  void an_answer_is_known_by_its_tag_until_data_question_or_form_change() throws Exception {
    HttpResponse<String> first = rig.query("SELECT * { ?s a ?o }");
    String tag = EndpointFixture.header(first, "ETag");
    assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
    assertEquals("public, max-age=300", EndpointFixture.header(first, "Cache-Control"));
    HttpResponse<String> again = rig.query("SELECT * { ?s a ?o }", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(tag, EndpointFixture.header(again, "ETag"));
    assertEquals(200, rig.query("SELECT ?s { ?s a ?o }", "If-None-Match", tag).statusCode());
    String other =
        EndpointFixture.header(rig.query("SELECT * { ?s a ?o }", "Accept", "text/csv"), "ETag");
    assertNotEquals(tag, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOW()", "RAND()", "STRUUID()", "UUID()", "BNODE()"})
  void what_depends_on_the_moment_is_not_kept(String function) throws Exception {
    HttpResponse<String> response = rig.query("SELECT (" + function + " AS ?x) {}");
    assertEquals(200, response.statusCode());
    assertEquals("", EndpointFixture.header(response, "ETag"));
    assertEquals("no-store", EndpointFixture.header(response, "Cache-Control"));
  }

  static List<String> places() {
    List<String> places = new ArrayList<>(List.of(SyntaxTest.PLACES));
    places.removeIf(place -> place.contains("DESCRIBE") || place.contains("?s ?p ?x"));
    return places;
  }

  /** A pattern from a variable escapes the reading of patterns before the query runs. */
  @ParameterizedTest
  @MethodSource("places")
  void patterns_are_linear_wherever_they_stand(String place) throws Exception {
    String hay = "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'";
    for (String call :
        new String[] {
          "REGEX(" + hay + ", CONCAT('(.*a)', '{18}$'))",
          "REGEX(REPLACE(" + hay + ", CONCAT('(.*a)', '{18}$'), 'x'), 'x')"
        }) {
      HttpResponse<String> response = rig.query(String.format(place, call));
      assertEquals(200, response.statusCode(), place + response.body());
    }
  }

  @Test
  void a_new_dataset_takes_the_place_of_the_old() throws Exception {
    var data =
        new AtomicReference<>(
            served(org.apache.jena.sparql.core.DatasetGraphFactory.create(), "v1"));
    FusekiServer server =
        new SparqlEndpoint(EndpointFixture.LIMITS, data::get, new AbandonedWork())
            .addTo(FusekiServer.create())
            .port(0)
            .loopback(true)
            .build()
            .start();
    try {
      var address = "http://127.0.0.1:" + server.getPort() + "/sparql?query=ASK%7B%3Fs%3Fp%3Fo%7D";
      HttpResponse<String> before =
          EndpointFixture.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address)));
      data.set(served(Example.dataset(), "v2"));
      HttpResponse<String> after =
          EndpointFixture.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address)));
      assertTrue(before.body().contains("false"), before.body());
      assertTrue(after.body().contains("true"), after.body());
      assertNotEquals(
          EndpointFixture.header(before, "ETag"), EndpointFixture.header(after, "ETag"));
    } finally {
      server.stop();
    }
  }

  private static EndpointData served(
      org.apache.jena.sparql.core.DatasetGraph dataset, String version) {
    return new EndpointData(
        dataset,
        version,
        java.util.Map.of(),
        "",
        base -> org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph());
  }
}
