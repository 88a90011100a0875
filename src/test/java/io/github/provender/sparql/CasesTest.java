package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad queries, and the answer that whoever sent them deserves; prints what was seen. */
class CasesTest {
  private static EndpointFixture rig;
  private static EndpointFixture hurried;

  @BeforeAll
  static void start() {
    rig = EndpointFixture.with(EndpointFixture.LIMITS);
    hurried = EndpointFixture.with(EndpointFixture.HURRIED);
  }

  @AfterAll
  static void stop() {
    rig.close();
    hurried.close();
  }

  @AfterEach
  void the_server_still_answers() throws Exception {
    assertEquals(200, rig.query("ASK {}").statusCode());
    assertEquals(200, hurried.get("").statusCode());
  }

  /** The whole table in short; the tests below look closer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Q01 | SELECT * { ?s ?p | 400 | line",
        "Q02 | SELECT * { foo:bar ?p ?o } | 400 | foo:bar",
        "Q02 | SELECT * { ex:bar ?p ?o } | 200 | bindings",
        "Q03 | SELECT * { LET (?x := 1) } | 400 | syntax",
        "Q03 | JSON { 'a': ?s } WHERE { ?s ?p ?o } | 400 | syntax",
        "Q03 | SELECT * { ?s ?p ?o LATERAL { ?o ?q ?r } } | 400 | syntax",
        "Q04 | `` | 400 | empty",
        "Q04 | `   ` | 400 | empty",
        "Q04 | # nothing | 400 | empty",
        "Q06 | SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } } | 400 | SERVICE",
        "Q06 | SELECT * { SERVICE SILENT <http://127.0.0.1/> { ?s ?p ?o } } | 400 | SERVICE",
        "Q06 | SELECT * { ?s ?p ?v SERVICE ?v { ?s ?p ?o } } | 400 | SERVICE",
        "Q07 | SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } | 200 | bindings",
        "Q07 | SELECT * FROM <http://127.0.0.1/> { ?s ?p ?o } | 200 | bindings",
        "Q08 | SELECT (<urn:none>(1) AS ?x) {} | 400 | urn:none",
        "Q08 | SELECT (<java:java.lang.Runtime>() AS ?x) {} | 400 | java:java.lang.Runtime",
        "Q08 | SELECT * { ?s <java:java.lang.Runtime> ?o } | 400 | java:java.lang.Runtime",
        "Q08 | SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> ?o } | 400 | splitIRI",
        "Q09 | SELECT (<http://jena.apache.org/ARQ/function#wait>(9999999) AS ?x) {} | 400 | wait",
        "Q09 | SELECT (<http://jena.apache.org/ARQ/function#print>('a') AS ?x) {} | 400 | print",
        "Q09 | SELECT (<http://jena.apache.org/ARQ/function#context>('a') AS ?x) {} | 400 |"
            + " context",
        "Q10 | ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*a){18}$') } | 200 |"
            + " false",
        "Q10 | SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*a){18}$', '') AS ?x) {} |"
            + " 200 | aaab",
        "Q10 | ASK { FILTER REGEX('a', '(a)\\\\1') } | 400 | pattern",
        "Q11 | SELECT * { ?s ((ex:p*)*)* ?o } | 400 | path",
        "Q11 | SELECT * { ?s (!<urn:q>)* ?o } | 400 | path",
        "Q11 | SELECT * { <urn:n:0> (!<urn:q>)* ?o } | 200 | bindings",
        "Q13 | SELECT * { ?s ?p ?o } | 200 | bindings",
        "Q14 | SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?n) { ?a ?b ?c . ?d ?e ?f } | 503"
            + " | characters",
        "Q14 | SELECT ?a (SAMPLE(?e) AS ?x) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a | 503 |"
            + " groups more than",
        "Q15 | CONSTRUCT WHERE { ?s ?p ?o } | 503 | 2000 triples",
        "Q15 | DESCRIBE ?s { ?s ?p ?o } | 503 | 2000 triples",
        "Q20 | ASK { ?s ?p '\\uD800' } | 400 | surrogate",
        "Q20 | ASK { ?s ?p '\\u0000' } | 400 | U+0000",
        "Q20 | ASK { ?s ?p '\\U00110000' } | 400 | U+00110000",
        "Q21 | INSERT DATA { <urn:a> <urn:b> <urn:c> } | 400 | this endpoint is read-only",
        "Q21 | PREFIX e: <urn:e#> DELETE WHERE { ?s e:p ?o } | 400 | this endpoint is read-only",
        "Q21 | BASE <urn:b> CLEAR ALL | 400 | this endpoint is read-only",
        "Q21 | SELECT * { ?s ?p ?insert DELETE } | 400 | did not expect"
      })
  void queries(String id, String query, int status, String says) throws Exception {
    requireAnswer(rig, id, query == null ? "" : query, status, says);
  }

  /** Whatever the machine, these take longer than the time they are given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Q12 | SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "Q14 | SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
        "Q14 | SELECT ?a ?d (SAMPLE(?e) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?c"
      })
  void queries_that_take_too_long(String id, String query) throws Exception {
    requireAnswer(hurried, id, query, 503, "the query ");
  }

  private static void requireAnswer(
      EndpointFixture endpoint, String id, String query, int status, String says) throws Exception {
    HttpResponse<String> response = endpoint.query(query);
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(response.body().contains(says), response.body());
    if (status != 200) {
      assertEquals("application/problem+json", EndpointFixture.header(response, "Content-Type"));
      assertEquals("*", EndpointFixture.header(response, "Access-Control-Allow-Origin"));
    }
    print(id, status, query);
  }

  private static void print(String id, int status, String what) {
    System.out.println(id + " ok " + status + " " + what);
  }

  @Test
  void q01_names_the_place_and_what_was_expected() throws Exception {
    JsonObject problem = JSON.parse(rig.query("SELECT *\n { ?s ?p").body());
    assertEquals(2, problem.get("line").getAsNumber().value().intValue());
    assertEquals(8, problem.get("column").getAsNumber().value().intValue());
    assertTrue(problem.getString("detail").contains("expected"));
    assertEquals("/problems#syntax", problem.getString("type"));
    print("Q01", 400, "line and column");
  }

  @Test
  void q05_one_request_is_one_query() throws Exception {
    assertEquals(400, rig.get("?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
    HttpResponse<String> both =
        EndpointFixture.send(
            rig.to("?query=ASK%7B%7D")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK {}")));
    assertEquals(400, both.statusCode());
    print("Q05", 400, "two queries");
  }

  @Test
  void q13_a_cut_is_announced() throws Exception {
    HttpResponse<String> cut = rig.query("SELECT * { ?s ?p ?o }");
    assertEquals(1_000, EndpointFixture.rows(cut));
    assertEquals("1000", EndpointFixture.header(cut, "X-Provender-Rows-Limit"));
    assertEquals("true", EndpointFixture.header(cut, "X-Provender-Rows-Cut"));
    HttpResponse<String> whole = rig.query("SELECT * { ?s a ?o }");
    assertEquals(3, EndpointFixture.rows(whole));
    assertEquals("false", EndpointFixture.header(whole, "X-Provender-Rows-Cut"));
    HttpResponse<String> exact = rig.query("SELECT * { ?s ?p ?o } LIMIT 1000");
    assertEquals(1_000, EndpointFixture.rows(exact));
    assertEquals("", EndpointFixture.header(exact, "X-Provender-Rows-Limit"));
    print("Q13", 200, "cut announced");
  }

  /** ARQ takes what is thrown within a FILTER for a row that does not fit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REGEX(?x, 'y')| texts of at most 100000",
        "STRLEN(CONCAT(?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x)) > 0 |"
            + " characters",
        "EXISTS { ?s ?p ?o FILTER(STRLEN(REPLACE(?x, 'x', 'xx')) = 0) } | texts of at most 100000"
      })
  void q14_too_much_within_a_filter_is_no_answer(String filter, String says) throws Exception {
    StringBuilder query = new StringBuilder("ASK { BIND('x' AS ?a0)");
    for (int i = 1; i <= 20; i++) {
      query.append(" BIND(CONCAT(?a" + (i - 1) + ", ?a" + (i - 1) + ") AS ?a" + i + ")");
    }
    query.append(" BIND(?a20 AS ?x) FILTER(" + filter + ") }");
    HttpResponse<String> response = rig.post("application/sparql-query", query.toString());
    assertEquals(503, response.statusCode(), response.body());
    assertTrue(EndpointFixture.detail(response).contains(says), response.body());
  }

  @Test
  void q12_time_up_within_a_filter_is_no_answer() throws Exception {
    String walks = "!<urn:q>" + "/!<urn:q>".repeat(8);
    HttpResponse<String> response =
        hurried.query(
            "ASK { FILTER NOT EXISTS { <urn:n:0> (<urn:q>|(" + walks + ")) <urn:none> } }");
    assertEquals(503, response.statusCode(), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(?s; SEPARATOR='%s') AS ?x) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?s), STR(?o)); SEPARATOR='%s') AS ?x) { ?s ?p ?o"
            + " }",
        "SELECT * { { SELECT (GROUP_CONCAT(?s; SEPARATOR='%s') AS ?x) { ?s ?p ?o } } }",
        "ASK { FILTER EXISTS { SELECT (GROUP_CONCAT(?s; SEPARATOR='%s') AS ?x) { ?s ?p ?o } } }"
      })
  void q14_joined_text_is_counted_with_its_separators(String query) throws Exception {
    String longer = String.format(query, "x".repeat(5_000));
    HttpResponse<String> response = rig.post("application/sparql-query", longer);
    assertEquals(503, response.statusCode());
    assertTrue(EndpointFixture.detail(response).contains("characters"), response.body());
    print("Q14", 503, query);
  }

  @Test
  void q16_a_body_has_a_limit() throws Exception {
    String values = "SELECT * { VALUES ?x {" + " 1".repeat(200_000) + " } }";
    assertEquals(413, rig.post("application/sparql-query", values).statusCode());
    print("Q16", 413, "VALUES with 200,000 rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { FILTER | ( | 1 | ) | }",
        "SELECT * { | { | ?s ?p ?o | } | }",
        "SELECT * { ?s ?p | [ <urn:p> | 1 | ] | }",
        "SELECT * { ?s ?p | ( | 1 | ) | }",
        "SELECT * { FILTER(1 | +1 | '' | '' | ) }",
        "SELECT * { FILTER(true | &&true | '' | '' | ) }",
        "SELECT * { ?s ?p ?o | OPTIONAL{?s ?p ?o} | '' | '' | }",
        "SELECT * { ?s <urn:p> | /<urn:p> | '' | '' | ?o }"
      },
      maxCharsPerColumn = 100)
  void q17_depth_is_told_as_depth(
      String start, String open, String middle, String close, String end) throws Exception {
    int times = 64_000 / (open.length() + String.valueOf(close).length() + 1);
    String query =
        start + " " + open.repeat(times) + middle + String.valueOf(close).repeat(times) + " " + end;
    HttpResponse<String> response = rig.post("application/sparql-query", query);
    assertFalse(response.body().contains("StackOverflow"), response.body());
    assertTrue(response.statusCode() != 500, response.body());
    print("Q17", response.statusCode(), open + " many times");
  }

  @Test
  void q17_nested_brackets_are_400() throws Exception {
    String groups = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
    HttpResponse<String> response = rig.post("application/sparql-query", groups);
    assertEquals(400, response.statusCode());
    assertTrue(EndpointFixture.detail(response).contains("nested too deeply"));
  }

  @ParameterizedTest
  @CsvSource({"999999, 200", "2500.5, 200", "abc, 400", "-1, 400", "0, 400", "NaN, 400", "'', 400"})
  void q18_a_timeout_lowers_only(String value, int status) throws Exception {
    HttpResponse<String> response = rig.get("?query=ASK%7B%7D&timeout=" + value);
    assertEquals(status, response.statusCode());
    print("Q18", status, "timeout=" + value);
  }

  @ParameterizedTest
  @CsvSource({"999999, 0.4 seconds", "0.1, 0.1 seconds"})
  void q18_the_lower_limit_counts(String value, String says) throws Exception {
    String query =
        EndpointFixture.encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    HttpResponse<String> response = hurried.get("?timeout=" + value + "&query=" + query);
    assertEquals(503, response.statusCode());
    assertTrue(EndpointFixture.detail(response).contains(says), response.body());
  }

  @Test
  void q19_an_unknown_graph_is_empty() throws Exception {
    String query = EndpointFixture.encoded("SELECT * { ?s ?p ?o }");
    assertEquals(0, EndpointFixture.rows(rig.get("?default-graph-uri=urn:none&query=" + query)));
    print("Q19", 200, "unknown default-graph-uri");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK%7B%3Fs%3Fp'%C0%80'%7D",
        "ASK%7B%3Fs%3Fp'%ED%A0%80'%7D",
        "ASK%7B%00%7D",
        "ASK%7"
      })
  void q20_bytes_that_are_not_utf8_are_400(String encoded) throws Exception {
    String answer =
        rig.raw(
            "GET /sparql?query=" + encoded + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    print("Q20", 400, encoded);
  }

  @Test
  void q21_updates_are_told_that_the_server_is_read_only() throws Exception {
    HttpResponse<String> update =
        rig.post("application/sparql-update", "INSERT DATA { <urn:a> <urn:b> <urn:c> }");
    assertEquals(415, update.statusCode());
    assertTrue(EndpointFixture.detail(update).contains("read-only"));
    assertFalse(rig.query("ASK { <urn:a> ?p ?o }").body().contains("true"));
    print("Q21", 415, "update text");
  }
}
