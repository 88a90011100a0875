package io.github.provender.ingest.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final Registry REGISTRY = new Registry(Shipped.GRAPH);

  private static Optional<String> model(String name) {
    return REGISTRY.known(Kind.MODEL, name).map(Vocab::slug);
  }

  @Test
  void labels_and_aliases_are_known_whatever_their_case_spaces_and_hyphens() {
    assertEquals(Optional.of("deepseek-r1"), model("DeepSeek R1"));
    assertEquals(Optional.of("deepseek-r1"), model("deepseek-ai/DeepSeek-R1"));
    assertEquals(Optional.of("gpt-4o"), model("GPT-4o"));
  }

  @Test
  void a_name_that_only_begins_or_sounds_alike_is_not_known() {
    for (String name :
        List.of(
            "GPT-2 (AMPS)",
            "Qwen2.5-Coder (7B)",
            "LLaMA-7B (protein-oriented instructions finetuned)",
            "GPT-4o (May 2024)",
            "DeepSeek-R1+")) {
      assertEquals(Optional.empty(), model(name), name);
    }
  }

  @Test
  void what_is_near_is_for_a_person_to_judge() {
    assertEquals(
        Optional.of("gpt-4o"), REGISTRY.near(Kind.MODEL, "GPT-4o (May 2024)").map(Vocab::slug));
    assertEquals(Optional.empty(), REGISTRY.near(Kind.MODEL, "Xyzzy"));
  }

  @Test
  void languages_are_known_by_their_codes_only() {
    assertEquals(Optional.of(Vocab.concept("language", "no")), REGISTRY.concept("language", "no"));
    assertEquals(Optional.empty(), REGISTRY.concept("language", "English"));
  }
}
