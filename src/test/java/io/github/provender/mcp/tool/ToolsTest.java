package io.github.provender.mcp.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.provender.mcp.McpWorld;
import io.github.provender.mcp.ServerDescription;
import io.github.provender.mcp.answer.Members;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceLink;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tools answer on the small invented world. */
class ToolsTest {
  private static final String CLAIM = "https://w3id.org/provender/id/claim/";

  private static CallToolResult call(String tool, Object... arguments) {
    Map<String, Object> given = new TreeMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      given.put(arguments[i].toString(), arguments[i + 1]);
    }
    CallToolResult result = McpWorld.call(tool, given);
    assertEquals(List.of(), McpWorld.LOG);
    return result;
  }

  private static JsonNode json(CallToolResult result) {
    return McpWorld.json(Members.written(result.structuredContent()));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static String why(CallToolResult result) {
    assertFalse(result.isError());
    String why = json(result).path("empty").path("why").asText();
    assertTrue(McpWorld.text(result).contains(why));
    return why;
  }

  static Set<String> names() {
    return new TreeSet<>(McpWorld.calls().keySet());
  }

  @Test
  void the_tools_described_are_those_there_are() {
    assertEquals(
        names(),
        ServerDescription.OWN.tools().stream()
            .map(Tool::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_tool_answers_in_every_language(String tool) {
    for (String lang : List.of("en", "ko", "zh")) {
      Map<String, Object> arguments = new TreeMap<>(McpWorld.calls().get(tool));
      arguments.put("lang", lang);
      CallToolResult result = McpWorld.call(tool, arguments);
      assertFalse(result.isError(), tool + " " + McpWorld.text(result));
      assertFalse(McpWorld.text(result).isBlank(), tool);
    }
    assertEquals(List.of(), McpWorld.LOG);
  }

  @Test
  void a_comparison_is_sentences_with_document_and_place() {
    CallToolResult result = call("compare", "models", List.of("ant", "Bee"));
    String text = McpWorld.text(result);
    assertTrue(text.contains("Meadow"), text);
    assertTrue(text.matches("(?s).*\\[\\d+, p2[;\\]].*"), text);
    assertTrue(text.matches("(?s).*\\n\\[\\d+] Bee system card · Meadow.*2026-11-20.*"), text);
    JsonNode first = json(result).path("answer").get(0).path("claims").get(0);
    assertTrue(first.path("claim").asText().startsWith(CLAIM));
    assertTrue(
        json(result)
            .path("documents")
            .findValuesAsText("n")
            .contains(first.path("document").asText()));
  }

  @Test
  void links_lead_to_claims_and_are_few() {
    List<ResourceLink> links =
        call("compare", "models", List.of("ant", "bee", "dragonfly", "firefly")).content().stream()
            .filter(ResourceLink.class::isInstance)
            .map(ResourceLink.class::cast)
            .toList();
    assertEquals(20, links.size());
    links.forEach(link -> assertTrue(link.uri().startsWith(CLAIM), link.uri()));
  }

  @Test
  void a_comparison_gives_only_the_aspects_that_were_asked_for() {
    JsonNode whole =
        json(call("compare", "models", List.of("ant", "bee"), "aspects", List.of("데이터", "x")));
    assertTrue(whole.has("error"));
    JsonNode one =
        json(
            call(
                "compare",
                "models",
                List.of("ant", "bee"),
                "aspects",
                List.of("Knowledge cutoff", "emissions")));
    assertEquals(
        List.of("knowledge-cutoff", "emissions"), one.path("rows").findValuesAsText("aspect"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bee|data-size|withheld|For Bee, “Pre-training data size” is withheld. [",
        "ant|emissions|not-mentioned|is not mentioned. [",
        "bee|energy|no-claim|For Bee, Provender has not yet looked into “Energy"
      })
  void an_empty_cell_says_why(String model, String aspect, String status, String words) {
    CallToolResult result = call("who_says", "model", model, "aspect", aspect);
    assertTrue(why(result).contains(words), why(result));
    assertEquals(status, json(result).path("empty").path("status").asText());
  }

  @Test
  void a_silence_names_the_document_and_when_it_was_read() {
    CallToolResult result = call("who_says", "model", "bee", "aspect", "data-size");
    JsonNode source = json(result).path("documents").get(0);
    assertEquals("Bee system card", source.path("label").asText());
    assertEquals("2026-11-20", source.path("readOn").asText());
    assertEquals("https://example.org/bee-card", source.path("url").asText());
  }

  @Test
  void an_estimate_of_others_does_not_hide_that_the_developer_withholds() {
    CallToolResult result = call("who_says", "model", "bee", "aspect", "parameter-count");
    JsonNode told = json(result).path("told");
    assertEquals("withheld", told.path("state").asText());
    assertTrue(told.path("values").size() > 0);
    assertEquals("withheld", told.path("silences").path(0).path("status").asText());
    assertFalse(json(result).has("empty"));
  }

  @Test
  void who_says_gives_every_source_with_its_authority_and_nature() {
    CallToolResult result = call("who_says", "model", "ant", "aspect", "data-size");
    JsonNode told = json(result).path("told");
    assertTrue(told.path("values").size() > 1);
    JsonNode claim = told.path("values").get(0).path("claims").get(0);
    assertEquals("developer", claim.path("authority").asText());
    assertEquals("reported", claim.path("nature").asText());
    assertTrue(claim.has("place"));
  }

  @ParameterizedTest
  @CsvSource({"show, name", "who_says, model", "disagreements, model"})
  void an_unknown_name_is_told_with_near_ones(String tool, String argument) {
    CallToolResult result = call(tool, argument, "dragonfli", "lang", "ko");
    assertTrue(result.isError());
    JsonNode error = json(result).path("error");
    assertTrue(texts(error.path("near")).contains("dragonfly"));
    assertTrue(McpWorld.text(result).contains("비슷한 이름"), McpWorld.text(result));
  }

  @Test
  void a_search_that_finds_nothing_says_what_that_means() {
    CallToolResult result = call("find", "text", "zzzz qqqq");
    assertTrue(why(result).contains("That proves nothing"));
  }

  @Test
  void a_question_leads_to_the_call_that_answers_it() {
    JsonNode next = json(call("find", "text", "How do Cricket and Bee differ?")).path("next");
    assertEquals("compare", next.path("tool").asText());
    Map<String, Object> arguments = Map.of("models", texts(next.path("arguments").path("models")));
    assertFalse(McpWorld.call("compare", arguments).isError());
  }

  @Test
  void no_disagreement_and_no_row_say_that_this_proves_nothing() {
    assertTrue(
        why(call("disagreements", "model", "firefly")).contains("not say that all is right"));
    CallToolResult rows =
        call(
            "run_query", "name", "trained-on-output-of", "parameters", Map.of("teacher", "earwig"));
    assertTrue(why(rows).contains("That proves nothing"));
  }

  @Test
  void rows_come_a_page_at_a_time() {
    JsonNode first = json(call("run_query", "name", "withheld", "limit", 2));
    assertEquals(2, first.path("rows").size());
    assertTrue(first.path("total").asInt() > 2);
    assertTrue(first.path("leftOut").get(0).asText().contains("offset=2"));
    JsonNode second = json(call("run_query", "name", "withheld", "limit", 2, "offset", 2));
    assertFalse(first.path("rows").equals(second.path("rows")));
    assertTrue(first.path("rows").get(0).path("claims").size() > 0);
  }

  @Test
  void a_term_that_the_data_do_not_use_is_named() {
    CallToolResult typo = call("sparql", "query", "SELECT * { ?s pv:hasBaseModels ?o }");
    assertTrue(why(typo).contains("ns#hasBaseModels"), why(typo));
    CallToolResult apart =
        call("sparql", "query", "SELECT * { ?s pv:hasBaseModel ?o ; pv:isIssuedBy ?p }");
    assertTrue(why(apart).contains("not in this combination"), why(apart));
  }

  @Test
  void more_rows_than_the_limit_are_told() {
    JsonNode json = json(call("sparql", "query", "SELECT * { ?s ?p ?o }", "limit", 3));
    assertEquals(3, json.path("rows").size());
    assertTrue(json.has("leftOut"));
    assertEquals(
        "true", json(call("sparql", "query", "ASK { ?s ?p ?o }")).path("boolean").asText());
    assertTrue(
        json(call("sparql", "query", "DESCRIBE <https://w3id.org/provender/id/model/bee>"))
            .path("turtle")
            .asText()
            .contains("Bee"));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "SELECT * { ?s ?p ?o"
  })
  void the_guard_of_the_endpoint_stands_before_the_tool(String query) {
    CallToolResult result = call("sparql", "query", query);
    assertTrue(result.isError());
    assertFalse(McpWorld.text(result).contains("java"), McpWorld.text(result));
  }

  @Test
  void only_what_was_read_can_be_cited() {
    CallToolResult cited = call("cite", "names", List.of("bee-card", CLAIM + "bee-card.no-size"));
    assertTrue(McpWorld.text(cited).contains("CC BY 4.0"), McpWorld.text(cited));
    assertTrue(
        json(cited).path("citations").get(0).path("bibtex").asText().startsWith("@misc{bee-card"));
    assertTrue(call("cite", "names", List.of("bee")).isError());
  }

  @Test
  void the_schema_tells_terms_with_their_use_and_one_in_full() {
    JsonNode all = json(call("schema"));
    assertTrue(all.path("terms").size() > 30);
    assertTrue(all.path("prefixes").has("pv"));
    JsonNode one = json(call("schema", "term", "pv:hasSize"));
    assertTrue(one.path("definition").asText().contains("dataset"), one.toString());
    assertTrue(json(call("schema", "term", "aspect")).path("concepts").size() > 20);
    assertTrue(call("schema", "term", "pv:hasSizes").isError());
  }

  @Test
  void the_example_of_the_schema_has_answers() {
    String example = json(call("schema")).path("example").asText();
    assertTrue(json(call("sparql", "query", example)).path("rows").size() > 0);
  }
}
