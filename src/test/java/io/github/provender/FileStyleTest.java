package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.lint.SourceText;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileStyleTest {
  private static Stream<Path> files() {
    return Stream.of(
            Shipped.WORKSPACE.ontology(), Shipped.WORKSPACE.data(), Shipped.WORKSPACE.rules())
        .flatMap(List::stream);
  }

  @TestFactory
  Stream<DynamicTest> files_are_plain() {
    return files()
        .map(
            file ->
                dynamicTest(
                    RdfFile.display(file),
                    () -> assertEquals(List.of(), SourceText.read(file).style())));
  }

  @Test
  void one_prefix_means_one_namespace_everywhere() {
    Map<String, String> meanings = new HashMap<>();
    files()
        .map(RdfFile::read)
        .forEach(
            file ->
                file.sharedPrefixes()
                    .forEach(
                        (prefix, iri) ->
                            assertEquals(
                                iri,
                                meanings.computeIfAbsent(prefix, p -> iri),
                                file.name() + " " + prefix)));
  }
}
