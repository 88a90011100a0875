package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private static final String[] PAIR = {"compare", "deepseek-r1", "gpt-4o-2024-05-13"};

  private static final String HEAD =
      """
      BASE <https://w3id.org/provender/id/claim/>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
      PREFIX nature: <https://w3id.org/provender/concept/nature/>
      PREFIX modality: <https://w3id.org/provender/concept/modality/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """;

  @TempDir private Path folder;

  private static Outcome run(String... args) {
    return Outcome.of(args);
  }

  private static String[] pair(String... more) {
    String[] all = java.util.Arrays.copyOf(PAIR, PAIR.length + more.length);
    System.arraycopy(more, 0, all, PAIR.length, more.length);
    return all;
  }

  private Outcome validate(String text) throws IOException {
    Path file = folder.resolve("broken.trig");
    Files.writeString(file, HEAD + text);
    return run("validate", "--quiet", file.toString());
  }

  @Test
  void compare_prints_the_table() {
    Outcome brief = run(PAIR);
    assertEquals(0, brief.code());
    assertTrue(brief.out().lines().count() <= 40, brief.out());
    Outcome outcome = run(pair("--all"));
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("! DeepSeek-V3-Base ["));
    assertTrue(outcome.out().lines().allMatch(line -> line.length() <= 120));
  }

  @Test
  void a_question_in_korean_gets_the_comparison_in_korean() {
    Outcome asked = run("ask", "DeepSeek-R1의 교육 데이터는 GPT-4O-0513의 교육 데이터와 어떻게 다른가?");
    assertEquals(0, asked.code());
    assertEquals(run(pair("--lang", "ko")).out(), asked.out());
  }

  @Test
  void an_answer_fits_the_terminal() {
    System.setProperty("provender.columns", "60");
    Outcome asked = run("ask", "Which models wrote the training data of Phi-4?");
    System.clearProperty("provender.columns");
    assertEquals(0, asked.code());
    assertTrue(asked.out().lines().allMatch(line -> line.length() <= 60), asked.out());
  }

  @Test
  void json_has_the_keys_that_others_build_on() {
    JsonObject json = JSON.parse(run(pair("--format", "json")).out());
    assertTrue(
        json.keys().containsAll(Set.of("lang", "models", "rows", "disagreements", "documents")));
    JsonObject row = json.get("rows").getAsArray().get(0).getAsObject();
    assertTrue(row.keys().containsAll(Set.of("aspect", "verdict", "why", "cells")));
    JsonObject cell = row.get("cells").getAsArray().get(0).getAsObject();
    assertTrue(cell.keys().containsAll(Set.of("model", "status", "values")));
    JsonObject value = cell.get("values").getAsArray().get(0).getAsObject();
    assertTrue(
        value.keys().containsAll(Set.of("text", "iri", "inheritedFrom", "disputed", "claims")));
    JsonObject claim = value.get("claims").getAsArray().get(0).getAsObject();
    assertTrue(
        claim
            .keys()
            .containsAll(
                Set.of("iri", "document", "locator", "authority", "nature", "note", "findings")));
    JsonObject document = json.get("documents").getAsArray().get(0).getAsObject();
    assertTrue(
        document
            .keys()
            .containsAll(Set.of("n", "iri", "label", "url", "authority", "retrievedOn")));
  }

  @Test
  void an_unknown_model_is_answered_with_near_ones() {
    Outcome outcome = run("compare", "deepseek-r1", "gpt-9");
    assertEquals(2, outcome.code());
    assertTrue(
        outcome.err().startsWith("error: no model called 'gpt-9' / fix: did you mean gpt-"),
        outcome.err());
  }

  @Test
  void an_unknown_option_is_wrong_usage() {
    assertEquals(2, run("compare", "--wrong").code());
  }

  @Test
  void a_missing_file_cannot_be_read() {
    Outcome outcome = run("validate", folder.resolve("none.trig").toString());
    assertEquals(3, outcome.code());
    assertTrue(outcome.err().contains("none.trig: cannot read: no such file"), outcome.err());
  }

  @Test
  void a_missing_dot_is_reported_with_its_place() throws IOException {
    Outcome outcome = validate("<broken> { m:a a pv:Model m:b a pv:Model . }");
    assertEquals(4, outcome.code());
    assertTrue(
        outcome.err().matches("(?s).*broken\\.trig:9:\\d+: error: .* / fix: .*"), outcome.err());
  }

  @Test
  void an_undeclared_prefix_is_named() throws IOException {
    Outcome outcome = validate("<broken> { mdl:a a pv:Model . }");
    assertEquals(4, outcome.code());
    assertTrue(
        outcome
            .err()
            .matches("(?s).*broken\\.trig:9:\\d+: error: .*mdl.* / fix: declare the prefix.*"),
        outcome.err());
  }

  @Test
  void all_undeclared_prefixes_are_told_at_once_with_what_they_usually_stand_for()
      throws IOException {
    Outcome outcome =
        validate("<broken> { mdl:a a pv:Model ; pv:x d:a , d:b , \"1\"^^xsd:date . }");
    assertEquals(4, outcome.code());
    assertEquals(3, outcome.err().lines().count(), outcome.err());
    assertTrue(
        outcome.err().contains("PREFIX d: <https://w3id.org/provender/id/dataset/>"),
        outcome.err());
    assertTrue(outcome.err().contains("Undefined prefix: xsd"), outcome.err());
  }

  @Test
  void an_impossible_date_is_refused() throws IOException {
    Outcome outcome =
        validate(
            "<broken> { m:a pv:releasedOn \"2024-02-30\"^^<http://www.w3.org/2001/XMLSchema#date> . }");
    assertEquals(4, outcome.code());
    assertTrue(outcome.err().contains("2024-02-30"), outcome.err());
  }

  /** A claim with that header in the graph of the R1 paper. */
  private static String claim(String header, String content) {
    return "doc:deepseek-r1-v1 { <broken.1> pv:isAbout m:deepseek-r1 ; pv:hasNature nature:reported ; %s . } <broken.1> { %s . }"
        .formatted(header, content);
  }

  private static final String BASE_MODEL = "m:deepseek-r1 pv:hasBaseModel m:deepseek-v3-base";

  @Test
  void a_claim_outside_the_graph_of_a_document_is_a_finding_with_its_place() throws IOException {
    String header = "a pv:Claim ; pv:hasAspect aspect:base-model ; pv:locator \"p1\"";
    Outcome outcome =
        validate(claim(header, BASE_MODEL).replace("doc:deepseek-r1-v1", "doc:nowhere"));
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().matches(finding("ClaimNamesItsDocument")), outcome.out());
  }

  @Test
  void a_claim_need_not_say_in_which_document_it_stands() throws IOException {
    String header = "a pv:Claim ; pv:hasAspect aspect:base-model ; pv:locator \"p1\"";
    Outcome outcome = validate(claim(header, BASE_MODEL));
    assertEquals(0, outcome.code(), outcome.out());
  }

  @Test
  void a_claim_without_locator_is_a_finding_with_its_place() throws IOException {
    Outcome outcome =
        validate(
            claim(
                "a pv:Claim ; pv:hasAspect aspect:base-model ; pv:isStatedIn doc:deepseek-r1-v1",
                BASE_MODEL));
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().matches(finding("ClaimNamesItsPlace")), outcome.out());
  }

  private static String finding(String rule) {
    return "(?s).*broken\\.trig:9:\\d+: error: [^\n]*\\[" + rule + "\\] / fix: .*";
  }

  @Test
  void a_denial_that_asserts_is_a_finding() throws IOException {
    Outcome outcome =
        validate(
            claim(
                "a pv:Denial ; pv:hasAspect aspect:modalities ; pv:isStatedIn doc:deepseek-r1-v1 ;"
                    + " pv:locator \"p1\"",
                "m:deepseek-r1 pv:hasInputModality modality:text"));
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().contains("[denial-asserts]"), outcome.out());
  }

  @Test
  void the_shipped_data_is_valid_and_its_disagreements_are_listed() {
    Outcome outcome = run("validate");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("info: "));
    assertTrue(outcome.out().lines().reduce((a, b) -> b).orElse("").startsWith("0 violations, "));
  }

  @Test
  void queries_are_listed_and_run() {
    assertTrue(run("query", "--list").out().contains("lineage"));
    Outcome lineage = run("query", "lineage", "--param", "model=deepseek-r1", "--format", "csv");
    assertEquals(0, lineage.code());
    assertTrue(lineage.out().contains("deepseek-v3-base"));
    assertEquals(2, run("query", "lineage", "--param", "modle=deepseek-r1").code());
    assertEquals(2, run("query", "nothing").code());
  }

  @Test
  void show_tells_all_that_a_document_says() {
    Outcome outcome = run("show", "openai-gpt-4o-card");
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("l.323"));
  }
}
