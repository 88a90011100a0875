package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.provender.http.HttpProblem;
import io.github.provender.sparql.guard.QueryPolicy;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
  private static final QueryPolicy POLICY =
      new QueryPolicy(Map.of("ex", "http://example.org/"), 200);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o LET (?x := 1) }",
        "SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } }",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s <urn:p>{2} ?o }",
        "SELECT * { ?s <urn:p>{1,3} ?o }",
        "SELECT * { ?s ?p ?o UNFOLD(?o AS ?x) }",
        "SELECT * { ?s ?p ?o SEMIJOIN { ?s ?q ?r } }",
        "SELECT * { ?s ?p ?o ANTIJOIN { ?s ?q ?r } }",
        "SELECT * { EXISTS { ?s ?p ?o } }",
        "SELECT * { NOT EXISTS { ?s ?p ?o } }",
        "SELECT (CALL(<urn:f>, 1) AS ?x) {}",
        "SELECT (MEDIAN(?o) AS ?x) { ?s ?p ?o }",
        "SELECT (STDEV(?o) AS ?x) { ?s ?p ?o }",
        "SELECT (ADJUST(NOW()) AS ?x) {}",
        "SELECT * { <<?s ?p ?o>> ?q ?r }",
        "SELECT * { ?s ?p ?o ~ ?r }",
        "SELECT (TRIPLE(1, 2, 3) AS ?x) {}",
        "SELECT (STRLANGDIR('a', 'en', 'ltr') AS ?x) {}",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } GROUP BY ?s LIMIT 1 VALUES ?s { 1 } ORDER BY ?s",
        "SELECT ?s ?s (COUNT(*) + 1) { ?s ?p ?o } GROUP BY ?s",
        "SELECT (1 + 1) {}",
        "SELECT * { ?s ?p ?o } ORDER BY ?s LIMIT 1 OFFSET 1 LIMIT 2",
        "DESCRIBE ?s, ?p { ?s ?p ?o }",
        "SELECT ?s, ?p { ?s ?p ?o }",
        "VERSION '1.2' ASK {}"
      })
  void what_is_not_sparql_1_1_is_refused(String query) {
    HttpProblem refusal = assertThrows(HttpProblem.class, () -> POLICY.admit(query), query);
    assertEquals(400, refusal.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o LET (?x := 1) }",
        "SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } }",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s <urn:p>{1,3} ?o }",
        "SELECT (CALL(<urn:f>, 1) AS ?x) {}",
        "SELECT (MEDIAN(?o) AS ?x) { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }"
      })
  void of_these_arq_itself_accepts_many(String query) {
    assertDoesNotThrow(() -> QueryFactory.create(query, Syntax.syntaxARQ));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ex:p/^ex:q|!(ex:r|^ex:s) ?o }",
        "SELECT (GROUP_CONCAT(DISTINCT ?o; SEPARATOR=', ') AS ?x) { ?s ?p ?o } HAVING (COUNT(*) >"
            + " 1)",
        "SELECT ?s (SUM(?o) AS ?x) { ?s ?p ?o } GROUP BY ?s ORDER BY DESC(?x) LIMIT 3 OFFSET 1",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?o ?q ?r } MINUS { ?s ex:a 'b'@en } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } LIMIT 1 } BIND(IF(BOUND(?s), 1, 2) AS ?x) }",
        "SELECT * { VALUES (?a ?b) { (UNDEF 1) (<x> 'y'^^<urn:t>) } }",
        "SELECT (<http://www.w3.org/2001/XMLSchema#integer>('1') AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#upper-case>('a') AS ?x) {}",
        "CONSTRUCT WHERE { ?s a ?o }",
        "DESCRIBE ex:a",
        "ASK FROM ex:g { GRAPH ?g { ?s ex:p+ ex:b ; ex:q [ ex:r ( 1 2.5 3e0 true ) ] } }",
        "BASE <http://example.org/> PREFIX e: <x#> ASK { e:a <b> \"\"\"c\n\"d\"\"\"@ko }",
        "SELECT (COALESCE(STRUUID(), NOW(), RAND()) AS ?x) { FILTER(?a IN (1, 2) && ?b NOT IN ())"
            + " }",
        "ASK { ?s ?p '\\u00e9 \\U0001F600 \\\\u0000' }"
      })
  void sparql_1_1_is_accepted(String query) {
    assertDoesNotThrow(() -> POLICY.admit(query));
  }

  /** Each place of a query in which an expression may stand. */
  static final String[] PLACES = {
    "SELECT (%s AS ?x) {}",
    "SELECT * { ?s ?p ?o FILTER(%s) }",
    "SELECT * { BIND(%s AS ?x) }",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (%s AS ?g)",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (%s)",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (COUNT(%s) > 1)",
    "SELECT (SUM(%s) AS ?n) { ?s ?p ?o }",
    "SELECT (GROUP_CONCAT(DISTINCT %s) AS ?n) { ?s ?p ?o }",
    "SELECT * { ?s ?p ?o } ORDER BY %s",
    "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY DESC(COUNT(%s))",
    "SELECT * { { SELECT (%s AS ?x) { ?s ?p ?o } } }",
    "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(%s) } }",
    "SELECT * { GRAPH ?g { ?s ?p ?o MINUS { ?s ?p ?o FILTER(%s) } } }",
    "SELECT * { { ?s ?p ?o } UNION { ?s ?p ?o FILTER(1 IN (2, %s)) } }",
    "SELECT * { FILTER EXISTS { ?s ?p ?o FILTER(IF(true, %s, 1)) } }",
    "SELECT * { FILTER(1 = 1 || NOT EXISTS { { SELECT * { BIND(COALESCE(%s) AS ?x) } } }) }",
    "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(%s AS ?x) }",
    "DESCRIBE ?x { BIND(%s AS ?x) }",
    "ASK { FILTER(!(%s)) }"
  };

  static java.util.stream.Stream<String> places() {
    return java.util.Arrays.stream(PLACES);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("places")
  void a_function_is_refused_wherever_it_stands(String place) {
    for (String iri :
        new String[] {
          "java:a.B",
          "http://jena.apache.org/ARQ/function#wait",
          "urn:f",
          "http://www.w3.org/2005/xpath-functions#matches"
        }) {
      String query = String.format(place, "<" + iri + ">(1)");
      HttpProblem refusal = assertThrows(HttpProblem.class, () -> POLICY.admit(query), query);
      org.junit.jupiter.api.Assertions.assertTrue(
          refusal.json(null).toString().contains(iri.substring(0, 4)), query);
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("places")
  void service_is_refused_wherever_it_stands(String place) {
    for (String service :
        new String[] {"SERVICE <urn:x>", "SERVICE SILENT <urn:x>", "SERVICE ?v"}) {
      String query = String.format(place, "EXISTS { ?v ?w ?y " + service + " { ?a ?b ?c } }");
      HttpProblem refusal = assertThrows(HttpProblem.class, () -> POLICY.admit(query), query);
      org.junit.jupiter.api.Assertions.assertTrue(
          refusal.json(null).toString().contains("federation"), query);
    }
  }
}
