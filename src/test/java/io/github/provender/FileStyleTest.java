package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.rdf.RdfFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileStyleTest {
  private static Stream<Path> files() {
    return Stream.of(
            Shipped.WORKSPACE.ontology(), Shipped.WORKSPACE.data(), Shipped.WORKSPACE.rules())
        .flatMap(java.util.List::stream);
  }

  @TestFactory
  Stream<DynamicTest> files_are_plain() {
    return files()
        .map(
            file ->
                dynamicTest(
                    RdfFile.display(file),
                    () -> {
                      String text = Files.readString(file, StandardCharsets.UTF_8);
                      assertFalse(text.contains("\t"), "a tab");
                      assertFalse(text.contains("\r"), "a carriage return");
                      assertTrue(text.endsWith("\n"), "no line break at the end");
                      assertFalse(
                          text.lines().anyMatch(line -> line.endsWith(" ")),
                          "a space at a line's end");
                    }));
  }

  @Test
  void one_prefix_means_one_namespace_everywhere() {
    Map<String, String> meanings = new HashMap<>();
    files()
        .map(RdfFile::read)
        .forEach(
            file ->
                file.prefixes()
                    .forEach(
                        (prefix, iri) ->
                            assertEquals(
                                iri,
                                meanings.computeIfAbsent(prefix, p -> iri),
                                file.name() + " " + prefix)));
  }
}
