package io.github.provender.cli.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir private Path folder;

  private Path card(String name, String text) throws IOException {
    Path file = folder.resolve("cards").resolve(name).resolve("README.md");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void a_wrong_file_stops_no_other_and_the_exit_code_tells() throws IOException {
    card("someone+moth", "---\nlicense: mit\n---\n");
    card("someone+wick", "no front matter\n");
    Path out = folder.resolve("out.trig");
    Path report = folder.resolve("report.json");
    Outcome outcome =
        Outcome.of(
            "import",
            "hf-cards",
            folder.resolve("cards").toString(),
            "-o",
            out.toString(),
            "--report",
            report.toString());
    assertEquals(4, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains("README.md:1:1: error: no YAML front matter"), outcome.err());
    assertTrue(Files.readString(out).contains("pv:hasLicense lic:mit"));
    JsonObject json = JSON.parse(Files.readString(report));
    assertEquals(1, json.get("claims").getAsNumber().value().intValue());
    assertEquals(1, json.get("refusedFiles").getAsArray().size());
    assertEquals(0, Outcome.of("validate", "--quiet", out.toString()).code());
  }

  @Test
  void wrong_usage_is_told_before_anything_is_written() throws IOException {
    Path card = card("someone+moth", "---\nlicense: mit\n---\n");
    Path out = folder.resolve("out.trig");
    assertEquals(2, Outcome.of("import", "no-format", card.toString()).code());
    assertEquals(
        2,
        Outcome.of("import", "hf-cards", card.toString(), "--shard", "3/2", "-o", out.toString())
            .code());
    assertEquals(2, Outcome.of("import", "hf-cards", card.toString(), "--document", "A B").code());
    assertEquals(2, Outcome.of("import", "fmti", card.toString(), "-o", out.toString()).code());
    assertEquals(
        2, Outcome.of("import", "hf-cards", card.toString(), "--subjects", "a.csv").code());
    assertFalse(Files.exists(out));
  }

  @Test
  void a_missing_file_is_refused_by_name() {
    Outcome outcome = Outcome.of("import", "epoch", folder.resolve("none.csv").toString());
    assertEquals(4, outcome.code());
    assertTrue(outcome.err().contains("none.csv: cannot read: no such file"), outcome.err());
  }
}
