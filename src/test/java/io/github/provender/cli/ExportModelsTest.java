package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that writes models in the forms of others. */
class ExportModelsTest {
  @TempDir private Path folder;

  @Test
  void what_is_left_out_is_told_beside_the_file() throws IOException {
    Path file = folder.resolve("all.ttl");
    Outcome two = Outcome.of("export", "mldcat-ap", "gpt-4o", "DeepSeek-R1", "-o", file.toString());
    assertEquals(0, two.code(), two.err());
    assertEquals("", two.out());
    assertTrue(two.err().startsWith("GPT-4o, from Provender, "), two.err());
    assertTrue(two.err().contains("\nDeepSeek-R1, from Provender, "), two.err());
    assertTrue(two.err().contains("\nSaid only by others: "), two.err());
    String written = Files.readString(file);
    assertTrue(written.contains("<https://w3id.org/provender/id/model/gpt-4o>"), written);
    assertTrue(written.contains("<https://w3id.org/provender/id/model/deepseek-r1>"), written);
  }

  @ParameterizedTest
  @CsvSource({
    "export cyclonedx, 2, cyclonedx is a form of one model",
    "export spdx gpt-4o deepseek-r1, 2, spdx is a form of one model",
    "export mldcat-ap gpt-4oo, 2, did you mean gpt-4o",
    "export mldcat-ap gpt-4o --format json, 2, mldcat-ap takes no --format",
    "export mldcat-app, 2, mldcat-ap"
  })
  void bad_arguments_are_told_with_their_exit_code(String line, int code, String told) {
    Outcome outcome = Outcome.of(line.split(" ", -1));
    assertEquals(code, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains(told), outcome.err());
    assertEquals("", outcome.out());
  }
}
