package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The query side of the W3C's tests of the SPARQL 1.1 Protocol and Service Description, re-stated.
 */
class ProtocolTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String TYPES =
      "ASK { <" + Example.DATA + "1> a ?t . <" + Example.DATA + "2> a ?t }";
  private static EndpointFixture rig;

  @BeforeAll
  static void start() {
    rig = EndpointFixture.with(EndpointFixture.LIMITS);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  private static String graphs(String parameter, int... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj(n -> "&" + parameter + "=" + EndpointFixture.encoded(Example.DATA + n))
        .collect(Collectors.joining());
  }

  private static boolean isTrue(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return JSON.parse(response.body()).getBoolean("boolean");
  }

  private static HttpResponse<String> direct(String parameters, String query) throws Exception {
    return EndpointFixture.send(
        rig.to("?" + parameters.replaceFirst("^&", ""))
            .header("Content-Type", QUERY)
            .POST(BodyPublishers.ofString(query)));
  }

  @Test
  void query_post_form() throws Exception {
    assertTrue(isTrue(rig.post(FORM, "query=ASK%20%7B%7D")));
  }

  @Test
  void query_get() throws Exception {
    assertTrue(isTrue(rig.get("?query=ASK%20%7B%7D")));
  }

  @Test
  void query_post_direct() throws Exception {
    assertTrue(isTrue(rig.post(QUERY, "ASK {}")));
  }

  @Test
  void query_dataset_default_graphs_get() throws Exception {
    String query = "?query=" + EndpointFixture.encoded(TYPES);
    assertTrue(isTrue(rig.get(query + graphs("default-graph-uri", 1, 2))));
    assertFalse(isTrue(rig.get(query + graphs("default-graph-uri", 1))));
  }

  @Test
  void query_dataset_default_graphs_post() throws Exception {
    assertTrue(isTrue(direct(graphs("default-graph-uri", 1, 2), TYPES)));
    assertFalse(isTrue(direct(graphs("default-graph-uri", 2, 3), TYPES)));
    String form = "query=" + EndpointFixture.encoded(TYPES);
    assertTrue(isTrue(rig.post(FORM, form + graphs("default-graph-uri", 1, 2))));
    assertFalse(isTrue(rig.post(FORM, form + graphs("default-graph-uri", 3))));
  }

  @Test
  void query_dataset_named_graphs() throws Exception {
    String any = "ASK { GRAPH ?g { ?s ?p ?o } }";
    assertTrue(isTrue(direct(graphs("named-graph-uri", 1, 2), any)));
    assertTrue(
        isTrue(
            rig.get("?query=" + EndpointFixture.encoded(any) + graphs("named-graph-uri", 1, 2))));
    assertFalse(isTrue(direct(graphs("default-graph-uri", 1), any)), "no named graph is given");
  }

  @Test
  void query_dataset_full() throws Exception {
    HttpResponse<String> response =
        direct(
            graphs("default-graph-uri", 3) + graphs("named-graph-uri", 1, 2),
            "SELECT ?g ?x ?s { ?x ?y ?o GRAPH ?g { ?s ?p ?o } }");
    assertEquals(2, EndpointFixture.rows(response));
    assertTrue(response.body().contains(Example.DATA + "3"));
  }

  @Test
  void query_multiple_dataset() throws Exception {
    String query = "ASK FROM <" + Example.DATA + "1> { <" + Example.DATA + "1> ?p ?o }";
    assertTrue(isTrue(rig.query(query)));
    assertFalse(isTrue(direct(graphs("default-graph-uri", 2), query)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (1 AS ?value) {} | application/sparql-results+json",
        "ASK {} | application/sparql-results+json",
        "DESCRIBE <http://example.org/> | text/turtle;charset=utf-8",
        "CONSTRUCT { <s> <p> 1 } WHERE {} | text/turtle;charset=utf-8"
      })
  void query_content_type(String query, String type) throws Exception {
    HttpResponse<String> response = rig.post(QUERY, query);
    assertEquals(200, response.statusCode());
    assertEquals(type, EndpointFixture.header(response, "Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void bad_query_method(String method) throws Exception {
    HttpResponse<String> response =
        EndpointFixture.send(rig.to("?query=ASK%20%7B%7D").method(method, BodyPublishers.noBody()));
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", EndpointFixture.header(response, "Allow"));
    assertEquals("application/problem+json", EndpointFixture.header(response, "Content-Type"));
  }

  @Test
  void bad_multiple_queries() throws Exception {
    assertEquals(400, rig.get("?query=ASK%20%7B%7D&query=SELECT%20*%20%7B%7D").statusCode());
    assertEquals(400, rig.post(FORM, "query=ASK%20%7B%7D&query=ASK%20%7B%7D").statusCode());
    assertEquals(400, direct("query=ASK%20%7B%7D", "ASK {}").statusCode());
  }

  @Test
  void bad_query_wrong_media_type() throws Exception {
    assertEquals(415, rig.post("text/plain", "ASK {}").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"query=ASK%20%7B%7D", "ASK {}"})
  void bad_query_missing_type(String body) throws Exception {
    assertEquals(
        400, EndpointFixture.send(rig.to("").POST(BodyPublishers.ofString(body))).statusCode());
  }

  @Test
  void bad_query_non_utf8() throws Exception {
    HttpRequest.Builder request =
        rig.to("")
            .header("Content-Type", QUERY + "; charset=UTF-16")
            .POST(BodyPublishers.ofByteArray("ASK {}".getBytes(StandardCharsets.UTF_16)));
    assertEquals(415, EndpointFixture.send(request).statusCode());
    byte[] latin1 = "ASK { ?s ?p 'é' }".getBytes(StandardCharsets.ISO_8859_1);
    request = rig.to("").header("Content-Type", QUERY).POST(BodyPublishers.ofByteArray(latin1));
    assertEquals(400, EndpointFixture.send(request).statusCode());
  }

  @Test
  void bad_query_syntax() throws Exception {
    assertEquals(400, rig.get("?query=ASK%20%7B").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {FORM + " update=CLEAR%20ALL", "application/sparql-update CLEAR ALL"})
  void updates_are_refused_and_change_nothing(String typeAndBody) throws Exception {
    int space = typeAndBody.indexOf(' ');
    HttpResponse<String> response =
        rig.post(typeAndBody.substring(0, space), typeAndBody.substring(space + 1));
    assertTrue(List.of(400, 415).contains(response.statusCode()));
    assertTrue(EndpointFixture.detail(response).contains("read-only"));
    assertEquals(400, rig.get("?update=CLEAR%20ALL").statusCode());
    assertTrue(isTrue(rig.query(TYPES)));
  }

  private static Model description(String accept, Lang language) throws Exception {
    HttpResponse<String> response = rig.get("", "Accept", accept);
    assertEquals(200, response.statusCode());
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(response.body()), rig.address(), language);
    return model;
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, TURTLE",
    "text/turtle, TURTLE",
    "application/rdf+xml, RDFXML",
    "application/ld+json, JSONLD",
    "application/n-triples, NTRIPLES"
  })
  void service_description_returns_rdf_with_a_matching_endpoint(String accept, String name)
      throws Exception {
    Model model = description(accept, RDFLanguages.nameToLang(name));
    Resource endpoint = model.createResource(rig.address());
    assertTrue(model.contains(null, model.createProperty(SD, "endpoint"), endpoint));
  }

  @Test
  void service_description_conforms_to_its_schema() throws Exception {
    Model model = description("text/turtle", Lang.TURTLE);
    Resource service =
        model.listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service")).next();
    assertTrue(
        service.hasProperty(
            model.createProperty(SD, "supportedLanguage"),
            model.createResource(SD + "SPARQL11Query")));
    assertTrue(
        service.hasProperty(
            model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph")));
    Resource dataset = service.getPropertyResourceValue(model.createProperty(SD, "defaultDataset"));
    assertTrue(dataset.hasProperty(RDF.type, model.createResource(SD + "Dataset")));
    Resource graph = dataset.getPropertyResourceValue(model.createProperty(SD, "defaultGraph"));
    assertTrue(graph.hasProperty(RDF.type, model.createResource(SD + "Graph")));
    Set<String> known =
        Set.of(
            "endpoint",
            "supportedLanguage",
            "resultFormat",
            "feature",
            "defaultDataset",
            "defaultGraph");
    model
        .listStatements()
        .filterKeep(statement -> statement.getPredicate().getURI().startsWith(SD))
        .forEach(s -> assertTrue(known.contains(s.getPredicate().getLocalName()), s.toString()));
  }

  @Test
  void a_description_that_cannot_be_had_is_406() throws Exception {
    assertEquals(406, rig.get("", "Accept", "image/png").statusCode());
  }
}
