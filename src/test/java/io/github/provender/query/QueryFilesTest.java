package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.result.ResultWriter;
import io.github.provender.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One's own query files: what is wrong has its place, and every kind of query has its form. */
class QueryFilesTest {
  private static List<String> problems(String text) {
    return assertThrows(Diagnostic.Malformed.class, () -> CannedQuery.parse("own.rq", text))
        .problems()
        .stream()
        .map(Diagnostic::toString)
        .toList();
  }

  private static String answer(String text, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ResultWriter(World.GRAPH, Language.EN, 80)
        .write(CannedQuery.parse("own.rq", text), Map.of(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?_model ?p ?o }              | own.rq:1:12: error: ?_model begins as a parameter
          SELECT * { ?s ?p ?__since }             | own.rq:1:18: error: ?__since begins as a parameter
          SELECT * { $_model_id ?p ?o }           | own.rq:1:12: error: ?_model_id begins as a parameter
          SELECT * { ?_a_iri ?p ?__a_iri }        | own.rq:1:23: error: parameter 'a' is written in two ways
          SELECT * { ?s ?p ?o FILTER(1<?_n) }     | own.rq:1:30: error: ?_n begins as a parameter
          """)
  void a_parameter_by_half_is_an_error_with_its_place(String text, String start) {
    assertEquals(1, problems(text).size());
    assertTrue(problems(text).get(0).startsWith(start), problems(text).get(0));
    assertTrue(problems(text).get(0).contains(" / fix: write ?_"), problems(text).get(0));
  }

  @Test
  void all_of_them_are_told_at_once() {
    assertEquals(2, problems("SELECT * { ?_a ?p ?o .\n?o ?p ?_b }").size());
  }

  @Test
  void in_strings_comments_and_iris_there_are_no_parameters() {
    CannedQuery query =
        CannedQuery.parse(
            "own.rq",
            "# ?_a\nSELECT * { <urn:x:?_b> ?p \"?_c\", '''it's ?_d''', \"\\\"?_e\" . ?_f_iri ?p ?o }");
    assertEquals(
        List.of("f"), query.parameters().stream().map(CannedQuery.Parameter::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?s ?p }              | own.rq:1:18: error: did not expect '}' here
          SELECT * { ?s ?p ?o FILTER }    | own.rq:1:28: error: did not expect '}' here
          SELECT * { ?s pv:x ?o }         | own.rq:1:15: error: Unresolved prefixed name: pv:x
          """)
  void a_syntax_error_has_the_place_of_the_mistake(String text, String start) {
    String told = problems(text).get(0);
    assertTrue(told.startsWith(start), told);
    assertTrue(!told.contains("column"), told);
  }

  @Test
  void a_page_is_named_where_all_its_places_are_filled() {
    CannedQuery query =
        CannedQuery.parse(
            "own.rq",
            "#+ page: /lineage/{model}?direction=up\nSELECT * { ?_model_iri ?p ?o } ORDER BY ?o");
    assertEquals(Optional.empty(), query.page(Map.of()));
    assertEquals(Optional.of("/lineage/ant?direction=up"), query.page(Map.of("model", "ant")));
    assertEquals(
        Optional.of("/lineage/dataset/nectar?direction=up"),
        query.page(Map.of("model", "https://w3id.org/provender/id/dataset/nectar")));
    assertEquals(Optional.of("/lineage/a%3Fb?direction=up"), query.page(Map.of("model", "a?b")));
  }

  @Test
  void a_yes_or_no_is_sparql_results_json() {
    String json = answer("ASK { ?s ?p ?o }", "json");
    assertTrue(JSON.parse(json).get("boolean").getAsBoolean().value(), json);
    assertEquals("false\n", answer("ASK { <urn:x:a> ?p ?o }", "text"));
    assertThrows(UserError.class, () -> answer("ASK { ?s ?p ?o }", "ttl"));
  }

  @ParameterizedTest
  @CsvSource({
    "DESCRIBE <https://w3id.org/provender/id/model/ant>",
    "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c }"
  })
  void a_graph_is_turtle(String query) {
    for (String format : List.of("text", "ttl")) {
      Graph graph = RDFParser.fromString(answer(query, format), Lang.TURTLE).toGraph();
      assertTrue(graph.size() > 0);
    }
    UserError refused = assertThrows(UserError.class, () -> answer(query, "csv"));
    assertEquals(2, refused.kind().exitCode());
  }
}
