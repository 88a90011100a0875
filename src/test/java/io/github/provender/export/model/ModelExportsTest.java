package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every export as a file, for a model whose developer tells much and for one whose tells little; of
 * all claims, for two models on which there are few.
 */
class ModelExportsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/exports");

  static Stream<Arguments> files() {
    return Exports.CATALOG.all().stream()
        .flatMap(
            export ->
                (export.isOfAllClaims()
                        ? Stream.of("gemma-3-1b", "midm-k-2.5-pro")
                        : Stream.of("deepseek-r1", "gpt-4o"))
                    .map(model -> Arguments.of(export.slug(), model)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_model_is_written_as_before(String export, String slug) throws IOException {
    Node model = Vocab.id("model", slug);
    Path golden = GOLDEN.resolve(slug + "." + Exports.CATALOG.get(export).extension());
    String text = Exports.text(export, model);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_is_left_out_is_told_in_the_file(String export, String slug) {
    ExportedFile file = Exports.file(export, Vocab.id("model", slug));
    String counted = file.omissions().lines().findFirst().orElse("");
    assertTrue(counted.matches(".*: \\d+ of \\d+ claims are in this file\\."), counted);
    String text = Exports.text(export, Vocab.id("model", slug));
    file.omissions().lines().forEach(line -> assertTrue(text.contains(line), line));
  }
}
