package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Queries of a stranger of which a single call would take minutes, or for ever, had it no bound.
 * The time limit is an hour here: only a bound on sizes can end them sooner.
 */
class EndlessCallsTest {
  private static EndpointFixture endpoint;

  @BeforeAll
  static void start() {
    endpoint = EndpointFixture.with(EndpointFixture.LIMITS);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  /** A value made from the one before, time after time, and what is asked of the last. */
  private static String chain(String first, String step, int times, String last) {
    StringBuilder query = new StringBuilder("SELECT (" + last + " AS ?x) { BIND(" + first);
    query.append(" AS ?a0)");
    for (int i = 1; i <= times; i++) {
      String next = step.replace("?a", "?a" + (i - 1));
      query.append(" BIND(" + next + " AS ?a" + i + ")");
    }
    return query.append(" BIND(?a" + times + " AS ?a) }").toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "99999999999999999999.9 | ?a * ?a | 30 | ?a | digits",
        "99999999999999999999 | ?a * ?a | 30 | ?a | digits",
        "0.00000000000000000001 | ?a * ?a | 30 | ?a | digits",
        "'9' | CONCAT(?a, ?a) | 20 | xsd:integer(?a) | characters",
        "'9' | CONCAT(?a, ?a) | 20 | xsd:decimal(?a) + 1 | characters",
        "'9' | CONCAT(?a, ?a) | 20 | STRDT(?a, xsd:integer) | characters",
        "'\uFB03' | CONCAT(?a, ?a) | 20 | UCASE(?a) | characters",
        "'\u0130' | CONCAT(?a, ?a) | 20 | LCASE(?a) | characters",
        "'\uFB03' | CONCAT(?a, ?a) | 20 | fn:upper-case(?a) | characters",
        "'a' | CONCAT(?a, ?a) | 20 | STRBEFORE(?a, CONCAT(SUBSTR(?a, 1, 500000), 'b')) |"
            + " characters",
        "'a' | CONCAT(?a, ?a) | 20 | CONTAINS(?a, CONCAT(SUBSTR(?a, 1, 500000), 'b')) |"
            + " characters",
        "'a' | CONCAT(?a, ?a) | 16 | STRAFTER(?a, CONCAT(SUBSTR(?a, 1, 30000), 'b')) |"
            + " characters",
        "'a/../' | CONCAT(?a, ?a) | 18 | STRDT(?a, xsd:anyURI) | characters",
        "'a/../' | CONCAT(?a, ?a) | 18 | IRI(?a) | characters",
        "'a' | CONCAT(?a, ?a) | 16 | REGEX(?a, '^(((a?){9}){9}){9}$') | pattern",
        "'a' | CONCAT(?a, ?a) | 16 | REPLACE(?a, 'a+', '%s') | characters"
      })
  void a_call_is_refused_before_it_begins(
      String first, String step, int times, String last, String says) throws Exception {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
            + " PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
            + chain(first, step, times, last.replace("%s", "$0".repeat(5_000)));
    HttpResponse<String> response = endpoint.post("application/sparql-query", query);
    assertEquals(503, response.statusCode(), response.body());
    assertTrue(EndpointFixture.detail(response).contains(says), response.body());
  }

  /** Joining texts by a plus is of ARQ alone; SPARQL 1.1 adds numbers. */
  @Test
  void a_plus_joins_no_texts() throws Exception {
    HttpResponse<String> response = endpoint.query(chain("'a'", "?a + ?a", 30, "STRLEN(?a)"));
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(!response.body().contains("\"value\""), response.body());
  }

  /** The calendar steps through so long a time month by month. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASK { FILTER('P2147483640D'^^xsd:duration < 'P2147483641D'^^xsd:duration) } | 400",
        "SELECT * { VALUES ?d { 'P2147483640D'^^xsd:duration 'P2147483641D'^^xsd:duration } }"
            + " ORDER BY ?d | 400",
        "ASK { ?s ?p 'P2147483640D'^^xsd:duration } | 400",
        "ASK { BIND(CONCAT('P', '2147483640D') AS ?t) BIND(xsd:duration(?t) AS ?a)"
            + " FILTER(?a < xsd:duration('P9D')) } | 503"
      })
  void a_duration_is_not_walked_through(String query, int status) throws Exception {
    HttpResponse<String> response =
        endpoint.query("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query);
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(EndpointFixture.detail(response).contains("duration"), response.body());
  }

  @ParameterizedTest
  @CsvSource({"1000000", "1.5"})
  void a_number_in_the_query_has_a_bound_too(String digits) throws Exception {
    String query = "SELECT (" + digits + "9".repeat(20_000) + " AS ?x) {}";
    HttpResponse<String> response = endpoint.post("application/sparql-query", query);
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(EndpointFixture.detail(response).contains("characters"), response.body());
  }

  @Test
  void a_pattern_that_repeats_what_repeats_is_never_compiled() throws Exception {
    HttpResponse<String> response =
        endpoint.query("ASK { FILTER REGEX('a', '((a{1000}){1000}){1000}') }");
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(EndpointFixture.detail(response).contains("repeat"), response.body());
  }
}
