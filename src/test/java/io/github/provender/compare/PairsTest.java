package io.github.provender.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.answer.Answerer;
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
  private static final Answerer COMPARER = new Answerer(Shipped.GRAPH, Shipped.CATALOG);

  private static AnsweredComparison compare(String... names) {
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
