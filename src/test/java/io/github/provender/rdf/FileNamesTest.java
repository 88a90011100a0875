package io.github.provender.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.ttl", "a#b.ttl", "#.ttl", "a b.ttl", "a%23.ttl", "a#b.c#d.ttl"})
  void a_file_is_read_by_what_its_name_ends_in(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "<https://example.org/a> <https://example.org/b> 1 .\n");
    assertTrue(RdfFile.isNamedAsRdf(file));
    assertEquals(1, RdfFile.read(file).quads().size());
  }

  @Test
  void what_stands_before_a_number_sign_is_no_ending() {
    assertFalse(RdfFile.isNamedAsRdf(Path.of("a.ttl#b")));
  }
}
