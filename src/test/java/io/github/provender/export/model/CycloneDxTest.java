package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** The CycloneDX export by the schema that the standard publishes. */
class CycloneDxTest {
  @Test
  void models_keep_to_the_schema() {
    List<String> broken = new ArrayList<>();
    for (Node model : Exports.sample()) {
      JsonSchemas.broken(JsonSchemas.CYCLONEDX_1_7, Exports.text("cyclonedx", model))
          .forEach(error -> broken.add(model + " " + error));
    }
    assertEquals(List.of(), broken.stream().limit(10).toList());
  }

  @Test
  void the_schema_finds_what_is_wrong() {
    String text = Exports.text("cyclonedx", Vocab.id("model", "gpt-4o"));
    String wrong = text.replace("machine-learning-model", "language-model");
    assertNotEquals(List.of(), JsonSchemas.broken(JsonSchemas.CYCLONEDX_1_7, wrong));
  }

  @Test
  void withheld_not_mentioned_and_not_looked_for_are_three_things() {
    String text = Exports.text("cyclonedx", Vocab.id("model", "gpt-4o"));
    assertTrue(text.contains("\"not mentioned, left open in "), text);
    assertTrue(text.contains(", read 20"), text);
    String little = Exports.text("cyclonedx", Exports.littleKnown());
    assertTrue(little.contains("\"nobody has looked\""), little);
  }
}
