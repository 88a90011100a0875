package io.github.provender.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Comparisons of the forty models that the project promises, some of them to the letter. */
class PairsTest {
  private static final Path FOLDER = Path.of("src/test/resources/pairs");
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);
  private static final Comparer COMPARER = new Comparer(Shipped.GRAPH, Shipped.CATALOG);

  private static final List<String> FORTY =
      List.of(
          "deepseek-r1",
          "deepseek-r1-zero",
          "deepseek-r1-distill-qwen-7b",
          "deepseek-v3-base",
          "deepseek-v3",
          "deepseek-v2",
          "deepseek-coder-v2",
          "deepseek-coder-33b-base",
          "deepseek-math-7b-base",
          "olmo-2-7b",
          "olmo-2-13b",
          "olmo-2-32b",
          "olmo-3-32b",
          "smollm3-3b",
          "smollm2-1.7b",
          "tulu-3-8b",
          "openr1-distill-qwen-7b",
          "pythia-12b",
          "bloom",
          "qwen3-235b-a22b",
          "qwen2.5-72b",
          "llama-3.1-405b",
          "granite-3.0-8b-base",
          "mimo-7b-base",
          "minimax-m1-80k",
          "kimi-k1.5",
          "kimi-k2-base",
          "starcoder2-15b",
          "gemma-2-27b",
          "llama-2-70b",
          "llama-3-70b",
          "llama-3.2-3b",
          "llama-3.3-70b-instruct",
          "llama-4-maverick",
          "phi-4",
          "gpt-oss-120b",
          "dbrx-base",
          "gpt-4o-2024-05-13",
          "claude-3-opus",
          "gemini-1.5-pro");

  private static Comparison compare(String... names) {
    List<Node> models = Arrays.stream(names).map(NAMES::model).toList();
    return COMPARER.compare(models, Language.EN);
  }

  @TestFactory
  Stream<DynamicTest> ten_pairs_read_as_they_did() {
    List<Path> files = Workspace.filesBelow(FOLDER, 1, ".txt");
    assertEquals(10, files.size());
    return files.stream()
        .map(
            file -> {
              String name = file.getFileName().toString().replace(".txt", "");
              return dynamicTest(name, () -> requireAsKept(file, name));
            });
  }

  private static void requireAsKept(Path file, String name) throws IOException {
    String text = ComparisonFormat.TEXT.write(compare(name.split("--", -1)));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @Test
  void every_pair_of_the_forty_has_something_to_tell_of_both() {
    assertEquals(40, FORTY.size());
    for (int i = 0; i < FORTY.size(); i++) {
      for (int j = i + 1; j < FORTY.size(); j++) {
        Comparison comparison = compare(FORTY.get(i), FORTY.get(j));
        for (int column = 0; column < 2; column++) {
          int at = column;
          long told =
              comparison.rows().stream()
                  .filter(row -> !row.cells().get(at).values().isEmpty())
                  .count();
          assertTrue(told >= 5, comparison.models().get(column).slug() + ": " + told + " rows");
        }
      }
    }
  }

  @Test
  void generated_data_leads_from_openr1_to_r1_and_on_to_v3_base() {
    String lineage =
        Shipped.CATALOG
            .get("lineage")
            .rows(
                Shipped.GRAPH,
                java.util.Map.of("model", Vocab.id("model", "openr1-distill-qwen-7b")))
            .toString();
    assertTrue(lineage.contains("mixture-of-thoughts"));
    assertTrue(lineage.contains("id/model/deepseek-r1>"));
    assertTrue(lineage.contains("id/model/deepseek-v3-base>"));
  }
}
