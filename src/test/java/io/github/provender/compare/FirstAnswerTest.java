package io.github.provender.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The question that the project was born from, answered from the shipped data. */
class FirstAnswerTest {
  private static final Comparison ANSWER = answer(Language.EN);

  private static Comparison answer(Language language) {
    return new Comparer(Shipped.GRAPH, Shipped.CATALOG)
        .compare(
            List.of(Vocab.id("model", "deepseek-r1"), Vocab.id("model", "gpt-4o-2024-05-13")),
            language);
  }

  private static Row row(String aspect) {
    return ANSWER.rows().stream()
        .filter(row -> row.aspect().slug().equals(aspect))
        .findFirst()
        .orElseThrow();
  }

  private static Cell r1(String aspect) {
    return row(aspect).cells().get(0);
  }

  private static Cell gpt(String aspect) {
    return row(aspect).cells().get(1);
  }

  private static List<String> authorities(Value value) {
    return value.claims().stream().map(claim -> claim.authority().slug()).distinct().toList();
  }

  @Test
  void the_developer_and_the_seed_differ_on_the_base_model() {
    List<Value> values = r1("base-model").values();
    assertEquals(
        List.of("DeepSeek-V3-Base", "DeepSeek-V3"), values.stream().map(Value::text).toList());
    assertTrue(values.stream().allMatch(Value::disputed));
    assertTrue(authorities(values.get(0)).contains("developer"));
    assertTrue(authorities(values.get(1)).contains("secondary"));
    assertFalse(authorities(values.get(1)).contains("developer"));
    assertTrue(
        values.get(1).claims().stream()
            .anyMatch(c -> c.claim().getURI().endsWith("codingmall-r1-gpt-4o.base-model")));
    assertTrue(
        ANSWER.disagreements().stream()
            .anyMatch(
                d -> d.kind().slug().equals("disagrees") && d.subject().equals("DeepSeek-R1")));
  }

  @Test
  void four_stages_stand_in_order_with_method_and_data() {
    List<Value> stages = r1("stages").values().stream().filter(v -> v.step() > 0).toList();
    assertEquals(List.of(1, 2, 3, 4), stages.stream().map(Value::step).distinct().toList());
    for (int step = 1; step <= 4; step++) {
      int wanted = step;
      assertTrue(
          stages.stream()
              .anyMatch(v -> v.step() == wanted && v.property().slug().equals("usesMethod")),
          "method of stage " + step);
    }
    assertTrue(
        stages.stream()
            .anyMatch(
                v ->
                    v.step() == 1
                        && v.property().slug().equals("usesDataset")
                        && Objects.requireNonNull(v.target())
                            .slug()
                            .equals("deepseek-r1.cold-start")));
  }

  @Test
  void the_sample_counts_have_locators() {
    List<Value> sizes = r1("post-training-data-size").values();
    for (String text : List.of("about 600K samples", "about 200K samples")) {
      Value size = sizes.stream().filter(v -> v.text().equals(text)).findFirst().orElseThrow();
      assertTrue(size.claims().stream().allMatch(claim -> !claim.locator().isEmpty()));
      assertTrue(authorities(size).contains("developer"));
    }
  }

  @Test
  void pre_training_tokens_come_through_the_base_model_and_say_so() {
    Value tokens =
        r1("data-size").values().stream()
            .filter(v -> v.text().equals("14.8T tokens"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "through its base model DeepSeek-V3-Base",
        Objects.requireNonNull(tokens.inherited()).said());
  }

  @Test
  void what_is_said_of_gpt_4o_counts_for_its_snapshot_and_says_so() {
    Cell cutoff = gpt("knowledge-cutoff");
    assertEquals("2023-10", cutoff.values().get(0).text());
    assertEquals(
        "said of GPT-4o", Objects.requireNonNull(cutoff.values().get(0).inherited()).said());
  }

  @Test
  void what_the_card_leaves_out_is_shown_with_the_document_that_was_read() {
    for (String aspect : List.of("parameter-count", "data-size", "compute")) {
      Cell cell = gpt(aspect);
      assertEquals(DisclosureStatus.NOT_MENTIONED, cell.status(), aspect);
      assertTrue(
          cell.nondisclosures().stream()
              .anyMatch(
                  nondisclosure ->
                      nondisclosure.claim().claim().getURI().contains("openai-gpt-4o-card")
                          && nondisclosure.text().contains("2026-11-22")),
          aspect);
    }
  }

  @Test
  void what_is_said_of_r1_lite_is_not_shown_as_said_of_r1() {
    assertFalse(
        r1("data-language").values().stream()
            .flatMap(value -> value.claims().stream())
            .anyMatch(claim -> claim.claim().getURI().contains("r1-lite")));
    Comparison lite =
        new Comparer(Shipped.GRAPH, Shipped.CATALOG)
            .compare(List.of(Vocab.id("model", "deepseek-r1-lite-preview")), Language.EN);
    assertTrue(
        lite.rows().stream()
            .flatMap(row -> row.cells().get(0).values().stream())
            .anyMatch(value -> value.text().contains("Chinese")));
  }

  @Test
  void every_value_names_a_claim_and_every_claim_a_listed_document() {
    for (Row row : ANSWER.rows()) {
      for (Cell cell : row.cells()) {
        for (Value value : cell.values()) {
          assertFalse(value.claims().isEmpty());
          value
              .claims()
              .forEach(
                  claim ->
                      assertTrue(
                          ANSWER.documents().stream().anyMatch(d -> d.n() == claim.document())));
        }
      }
    }
  }

  @Test
  void korean_has_korean_labels() {
    Comparison korean = answer(Language.KO);
    assertTrue(korean.rows().stream().allMatch(row -> row.aspect().labelLanguage().equals("ko")));
    assertTrue(
        korean.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.values().stream())
            .anyMatch(value -> value.text().equals("14.8조 토큰")));
  }
}
