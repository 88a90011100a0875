package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datatypes and operators that only ARQ knows are to a SPARQL 1.1 endpoint like any other. */
class ForeignTypesTest {
  private static final String LIST = "<http://w3id.org/awslabs/neptune/SPARQL-CDTs/List>";
  private static final String MAP = "<http://w3id.org/awslabs/neptune/SPARQL-CDTs/Map>";

  private static EndpointFixture endpoint;

  @BeforeAll
  static void start() {
    endpoint = EndpointFixture.with(EndpointFixture.LIMITS);
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { VALUES ?x { '['^^LIST '[1]'^^LIST '[1, 2]'^^LIST } } ORDER BY ?x",
        "SELECT * { VALUES ?x { '{'^^MAP '{}'^^MAP '[1]'^^LIST } } ORDER BY DESC(?x)",
        "SELECT ('['^^LIST AS ?x) {}",
        "SELECT ('['^^LIST = '[1,'^^LIST AS ?x) ('{'^^MAP != '{1,'^^MAP AS ?y) {}",
        "SELECT ('['^^LIST IN (1, '[1,'^^LIST) AS ?x) ('{'^^MAP NOT IN ('{1,'^^MAP) AS ?y) {}",
        "SELECT (?x = '[1,'^^LIST AS ?y) (?x = ?z AS ?w) { VALUES (?x ?z) { ('['^^LIST '{1'^^MAP) } }",
        "SELECT (STR('['^^LIST) AS ?x) (DATATYPE('{'^^MAP) AS ?y) {}",
        "SELECT (STRDT('[', LIST) AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER('['^^LIST = '[1]'^^LIST || '['^^LIST < '[1]'^^LIST) }",
        "SELECT ('[1]'^^LIST + '[2]'^^LIST AS ?x) (MAX('{'^^MAP) AS ?y) {}",
        "SELECT (MIN(?x) AS ?m) (COUNT(DISTINCT ?x) AS ?n) { VALUES ?x { '['^^LIST '{'^^MAP } }",
        "SELECT (MIN(?x) AS ?m) (MAX(?x) AS ?n) { VALUES ?x { '['^^LIST '[1]'^^LIST '[2]'^^LIST } }",
        "SELECT * { VALUES ?x { '['^^LIST '[1]'^^LIST } } ORDER BY ?x ?y LIMIT 1",
        "SELECT * { VALUES ?x { 1 '['^^LIST 'a'@en <urn:a> '[1]'^^LIST } } ORDER BY ?x",
        "CONSTRUCT { <urn:s> <urn:p> ?x } { VALUES ?x { '['^^LIST '{'^^MAP } }"
      })
  void a_literal_of_a_foreign_type_is_one_of_an_unknown_type(String query) throws Exception {
    HttpResponse<String> response = endpoint.query(query.replace("LIST", LIST).replace("MAP", MAP));
    assertEquals(200, response.statusCode(), response.body());
  }

  /** In SPARQL 1.1 these are errors of the expression, which leave their variable unbound. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'P1D'^^xsd:duration / 3",
        "'P1D'^^xsd:dayTimeDuration * 'x'",
        "'2026-01-01'^^xsd:date + 'P1D'^^xsd:duration",
        "'2026-01-01'^^xsd:date - '2025-01-01'^^xsd:date",
        "'a' + 'b'",
        "-'P1D'^^xsd:duration",
        "ABS('P1D'^^xsd:duration)",
        "1 / 0",
        "xsd:decimal(1e400)",
        "xsd:integer('NaN'^^xsd:double)",
        "STRLANG('a', '')",
        "STRDT('a', 'b')",
        "IRI('http://[')",
        "SUBSTR('abc', 'x'^^xsd:double)",
        "YEAR('2026'^^xsd:dateTime)",
        "HOURS(<urn:a>)"
      })
  void what_only_arq_computes_is_an_error_of_the_expression(String expression) throws Exception {
    HttpResponse<String> response =
        endpoint.query(
            "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (" + expression + " AS ?x) {}");
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(
        !response.body().contains("\"value\"") || expression.startsWith("IRI"), response.body());
  }
}
