package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import io.github.provender.Shipped;
import io.github.provender.diagnostic.UserError;
import io.github.provender.site.ServedSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a parameter is told, on the command line and over HTTP, and never run. */
class BadParametersTest {
  private static HttpResponse<String> get(String path) throws Exception {
    return ServedSite.SHIPPED.get(
        path, "Accept", "application/sparql-results+json, application/problem+json");
  }

  /** Turns {@code name=value&name=value} into what both interfaces hand on. */
  private static Map<String, List<String>> given(String text) {
    Map<String, List<String>> given = new TreeMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
      String[] parts = pair.split("=", 2);
      given.merge(
          parts[0],
          List.of(parts[1]),
          (a, b) -> java.util.stream.Stream.of(a, b).flatMap(List::stream).toList());
    }
    return given;
  }

  private static String encoded(Map<String, List<String>> given) {
    StringBuilder encoded = new StringBuilder("?");
    given.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    encoded
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&')));
    return encoded.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          P01 | lineage | ``                            | 'model' is missing.*such as deepseek-r1
          P02 | lineage | modle=deepseek-r1             | no parameter 'modle'.*did you mean model
          P03 | lineage | model=> } ; DROP ALL #        | parameter 'model'
          P03 | lineage | model=javascript:alert(1)     | parameter 'model'
          P03 | lineage | model=http://x.example/a> }   | absolute http.s. IRI
          P03 | lineage | model=../model/deepseek-r1    | parameter 'model'
          P03 | lineage | model=http://                 | absolute http.s. IRI
          P06 | newest-claims | since=2024-13-01        | a date such as 2026-11-22
          P06 | newest-claims | since=2024-02-30        | a date such as 2026-11-22
          P06 | newest-claims | since=01/02/2024        | a date such as 2026-11-22
          P06 | newest-claims | since=10000-01-01       | a date such as 2026-11-22
          P07 | lineage | model=deepseek-r1&model=gpt-4o | given 2 times
          P07 | lineage | model=                        | parameter 'model'
          P07 | lineage | model[]=deepseek-r1           | no parameter 'model\\[\\]'
          P08 | models  | limit=-1                      | no parameter 'limit'
          P08 | models  | limit=10000000                | no parameter 'limit'
          P08 | models  | offset=10000000               | no parameter 'offset'
          """)
  void a_wrong_value_is_refused_with_what_would_be_right(
      String id, String name, String text, String message) throws Exception {
    Map<String, List<String>> given = given(text);
    UserError error =
        assertThrows(
            UserError.class,
            () -> Arguments.of(Shipped.CATALOG.get(name), given, World.NAMES),
            "not refused");
    String told = error.getMessage() + " – " + error.fix();
    assertTrue(told.matches("(?s).*" + message + ".*"), told);
    HttpResponse<String> response = get("/queries/" + name + encoded(given));
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(response.body().matches("(?s).*" + message + ".*"), response.body());
    System.out.println(id + " ok 400 " + told);
  }

  @ParameterizedTest
  @CsvSource({"1e400", "NaN", "٣", "'1,000'", "12345678901234567890"})
  void a_number_of_another_form_is_refused(String text) {
    CannedQuery query = CannedQuery.parse("n.rq", "SELECT * { ?s ?p ?_least_number }");
    Map<String, List<String>> given = Map.of("least", List.of(text));
    UserError error = assertThrows(UserError.class, () -> Arguments.of(query, given, World.NAMES));
    assertTrue(error.fix().contains("digits, such as 1000"), error.fix());
    System.out.println("P05 ok " + error.getMessage() + " – " + error.fix());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          " } ; DROP ALL #
          it's a "b" \\ c
          \\u0022
          """)
  void a_text_is_only_ever_text(String text) {
    CannedQuery query =
        CannedQuery.parse(
            "t.rq", "SELECT ?same { VALUES ?x { 1 } BIND (STR(?_seed_literal) AS ?same) }");
    Map<String, Node> values =
        Arguments.of(query, Map.of("seed", List.of(text + "\n")), World.NAMES);
    Node same = query.rows(World.GRAPH, values).get(0).get(Var.alloc("same"));
    assertEquals(text + "\n", same.getLiteralLexicalForm());
    System.out.println("P04 ok " + text);
  }

  @ParameterizedTest
  @CsvSource({"en;q=0.5", "*", "xx", "''"})
  void a_language_is_one_of_three(String language) throws Exception {
    HttpResponse<String> response =
        get("/queries/models?lang=" + URLEncoder.encode(language, StandardCharsets.UTF_8));
    assertEquals(400, response.statusCode(), response.body());
    System.out.println("P09 ok 400 " + response.body().replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @CsvSource({"nothing, 404", "../totals, 404", "%2e%2e/totals, 4", "..%2ftotals, 4", "a%00, 4"})
  void an_unknown_query_is_not_looked_for_in_files(String name, String status) throws Exception {
    HttpResponse<String> response = get("/queries/" + name);
    assertTrue(("" + response.statusCode()).startsWith(status), response.toString());
    UserError error = assertThrows(UserError.class, () -> Shipped.CATALOG.get("../../etc/passwd"));
    assertTrue(error.fix().contains("lineage, "), error.fix());
    System.out.println("P10 ok " + response.statusCode() + " for " + name);
  }

  @Test
  void an_unknown_query_is_answered_with_those_there_are() throws Exception {
    assertTrue(get("/queries/nothing").body().contains("lineage, "));
  }

  @Test
  void a_thing_that_nothing_is_known_of_has_no_rows() throws Exception {
    HttpResponse<String> response = get("/queries/lineage?model=https%3A%2F%2Fx.example%2Fnone");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().replaceAll("\\s+", "").contains("\"bindings\":[]"));
    String hint = response.headers().firstValue("X-Provender-Hint").orElse("");
    assertEquals("nothing is known of https://x.example/none", hint);
    System.out.println("P11 ok 200, 0 rows, " + hint);
  }

  @ParameterizedTest
  @CsvSource({
    "P02, modle=deepseek-r1, did you mean model?",
    "P07, model=deepseek-r1 model=gpt-4o, given 2 times",
    "P07, model, has no value",
    "P03, model=../../etc/passwd, parameter 'model'"
  })
  void the_command_line_refuses_the_same(String id, String parameters, String message) {
    String[] arguments =
        ("query lineage --param " + parameters.replace(" ", " --param ")).split(" ");
    Outcome outcome = Outcome.of(arguments);
    assertEquals(2, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
    System.out.println(id + " ok exit 2 " + outcome.err().strip());
  }
}
