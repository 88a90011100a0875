package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit ends the query wherever it is met, at once, and nothing of that is logged. */
class LimitsEverywhereTest {
  private static final String GROUPS =
      "EXISTS { SELECT ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?b }";

  /** Expressions that go beyond a limit, and the words in which it is told. */
  private static final Map<String, String> BEYOND =
      Map.of(
          "(?number * ?number)",
          "digits",
          "UCASE(?text)",
          "characters",
          "CONCAT(?text, ?text, ?text, ?text, ?text, ?text, ?text, ?text, ?text)",
          "characters",
          "REGEX(?text, 'a')",
          "characters",
          "IRI(?text)",
          "characters",
          "xsd:integer(?text)",
          "characters",
          GROUPS,
          "groups more than");

  private static final List<String> PLACES =
      List.of(
          "SELECT (%s AS ?x) { ROWS }",
          "SELECT * { ROWS FILTER(%s) }",
          "ASK { ROWS FILTER(COALESCE(%s, true)) }",
          "ASK { ROWS FILTER(IF(%s, true, true) || true) }",
          "ASK { ROWS FILTER(%s IN (1, 2)) }",
          "SELECT * { ROWS BIND(%s AS ?x) }",
          "SELECT * { ROWS FILTER EXISTS { ?s ?p ?o BIND(%s AS ?x) } }",
          "SELECT * { ROWS FILTER NOT EXISTS { ?s ?p ?o FILTER(%s) } }",
          "SELECT * { ROWS OPTIONAL { ?s ?p ?o FILTER(%s) } }",
          "SELECT (COUNT(%s) AS ?x) { ROWS }",
          "SELECT (GROUP_CONCAT(DISTINCT STR(%s)) AS ?x) { ROWS }",
          "SELECT (MAX(%s) AS ?x) { ROWS } GROUP BY ?s",
          "SELECT ?x { ROWS } GROUP BY (%s AS ?x)",
          "SELECT ?text { ROWS } GROUP BY ?text ?number HAVING(%s)",
          "SELECT * { ROWS } ORDER BY %s",
          "SELECT * { { SELECT (%s AS ?x) { ROWS } } }",
          "CONSTRUCT { ?s ?p ?x } { ROWS BIND(%s AS ?x) }",
          "DESCRIBE ?s { ROWS FILTER(%s) }");

  private static EndpointFixture endpoint;
  private static EndpointFixture hurried;

  @BeforeAll
  static void start() {
    endpoint = EndpointFixture.with(EndpointFixture.LIMITS);
    hurried = EndpointFixture.with(EndpointFixture.HURRIED);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
    hurried.close();
  }

  static Stream<Arguments> cases() {
    return BEYOND.entrySet().stream()
        .flatMap(
            beyond ->
                PLACES.stream()
                    .filter(place -> !(isInAggregate(place) && beyond.getKey().equals(GROUPS)))
                    .map(place -> Arguments.of(place, beyond.getKey(), beyond.getValue())));
  }

  /** SPARQL has no aggregate within another. */
  private static boolean isInAggregate(String place) {
    return place.matches("SELECT \\((COUNT|MAX|GROUP).*");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_limit_holds(String place, String beyond, String says) throws Exception {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
            + String.format(place, beyond).replace("ROWS", rows());
    requireRefusal(endpoint, query, says);
  }

  /** Rows in which a text is long and a number large. */
  private static String rows() {
    StringBuilder rows =
        new StringBuilder("{ SELECT * { ?s ?p ?o } LIMIT 2 } BIND('aaaaaaaaa' AS ?t0)");
    for (int i = 1; i <= 17; i++) {
      rows.append(" BIND(CONCAT(?t" + (i - 1) + ", ?t" + (i - 1) + ") AS ?t" + i + ")");
    }
    return rows + " BIND(?t17 AS ?text) BIND(" + "9".repeat(600) + " AS ?number)";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?h) }",
        "SELECT (SUM(1) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a HAVING(SUM(1) > 0)"
      })
  void grouping_ends_at_its_limit(String query) throws Exception {
    requireRefusal(endpoint, query, "groups more than");
  }

  private static final String WALKS =
      "<urn:n:0> (<urn:q>|(!<urn:q>" + "/!<urn:q>".repeat(8) + ")) <urn:none>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { ?s ?p ?o FILTER NOT EXISTS { WALKS } }",
        "SELECT (EXISTS { WALKS } AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { WALKS })",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (EXISTS { WALKS } AS ?x)",
        "SELECT (MAX(IF(EXISTS { WALKS }, 1, 2)) AS ?n) { ?s ?p ?o }"
      })
  void the_time_is_up_everywhere(String query) throws Exception {
    requireRefusal(hurried, query.replace("WALKS", WALKS), "longer than");
  }

  private static void requireRefusal(EndpointFixture endpoint, String query, String says)
      throws Exception {
    String logged =
        standardError(
            () -> {
              HttpResponse<String> response = endpoint.post("application/sparql-query", query);
              assertEquals(503, response.statusCode(), response.body());
              assertTrue(EndpointFixture.detail(response).contains(says), response.body());
              return response;
            });
    assertEquals("", logged.lines().limit(5).reduce("", (a, b) -> a + "\n" + b));
  }

  /** The engine warns of literals whose text does not fit their type, with the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER('secret'^^xsd:integer + 1 > 0) }",
        "SELECT * { ?s ?p ?o BIND('secret'^^xsd:date < ?o AS ?x) } ORDER BY ('secret'^^xsd:date)",
        "SELECT (<secret words> AS ?x) {}",
        "SELECT * { ?s ?p <http://example.org/secret%%> }",
        "SELECT (IRI('http://secret words/') AS ?x) {}",
        "SELECT (STRDT('secret', xsd:dateTime) AS ?x) {}",
        "SELECT (xsd:integer(CONCAT('sec', 'ret')) AS ?x) {}",
        "SELECT (SUM('secret') AS ?x) {}"
      })
  void no_text_of_a_query_is_logged(String query) throws Exception {
    String logged =
        standardError(
            () -> endpoint.query("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query));
    assertEquals("", logged);
  }

  @Test
  void what_is_logged_would_be_seen() throws Exception {
    assertEquals("seen", standardError(() -> System.err.append("seen")));
  }

  private static String standardError(Callable<?> action) throws Exception {
    PrintStream usual = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.call();
    } finally {
      System.setErr(usual);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
