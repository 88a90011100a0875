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
    assertEquals(2, Outcome.of("import", "hf-cards", card.toString(), "--replaces", "a").code());
    assertFalse(Files.exists(out));
  }

  @Test
  void amounts_that_do_not_agree_with_what_is_there_are_told() throws IOException {
    Path table = folder.resolve("table.csv");
    Files.writeString(
        table,
        """
        Model,Organization,Training compute (FLOP)
        DeepSeek-R1,DeepSeek,3.5e+24
        Wick,Lamp House,1e+20
        """);
    Path report = folder.resolve("report.json");
    Path out = folder.resolve("out.trig");
    Outcome outcome =
        Outcome.of(
            "import",
            "epoch",
            table.toString(),
            "--document",
            "epoch-models-2027",
            "--replaces",
            "epoch-models-2025",
            "-o",
            out.toString(),
            "--report",
            report.toString());
    assertEquals(0, outcome.code(), outcome.err());
    assertTrue(
        outcome
            .err()
            .contains(
                "against what is there: DeepSeek-R1 compute 3.5e+24 here,"
                    + " 5.17e+24 in epoch-models-2025\n"),
        outcome.err());
    assertFalse(outcome.err().contains("epoch-models-2026"), "3.5e+24 is what that one says");
    JsonObject told = JSON.parse(Files.readString(report));
    JsonObject first = told.get("againstWhatIsThere").getAsArray().get(0).getAsObject();
    assertEquals("DeepSeek-R1", first.get("model").getAsString().value());
    assertEquals(
        "https://w3id.org/provender/id/claim/epoch-models-2025.r1-compute",
        first.get("against").getAsString().value());
    Outcome changed =
        Outcome.of(
            "query",
            "changed",
            "--param",
            "source=models-2027",
            "--format",
            "csv",
            "--data",
            folder.toString());
    assertEquals(2, changed.out().strip().lines().count(), changed.out() + changed.err());
    assertTrue(changed.out().contains("epoch-models-2025.r1-compute"), changed.out());
  }

  @Test
  void a_missing_file_is_refused_by_name() {
    Outcome outcome = Outcome.of("import", "epoch", folder.resolve("none.csv").toString());
    assertEquals(4, outcome.code());
    assertTrue(outcome.err().contains("none.csv: cannot read: no such file"), outcome.err());
  }
}
