package io.github.provender.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.name.Registry;
import io.github.provender.lint.GoldenWorld;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {
  /** A format of a stranger's own: one file. */
  private static final String LAMPS =
      """
      #+ summary: Lamps
      #+ description: A table of a test.
      #+ lift: csv
      #+ document: given
      #+ id: name
      #+ columns:
      #+   - name = Model | Name
      #+   - released = Released
      PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
      PREFIX authority: <https://w3id.org/provender/concept/authority/>
      PREFIX doctype: <https://w3id.org/provender/concept/document-type/>
      PREFIX f: <https://w3id.org/provender/import/function#>
      PREFIX field: <https://w3id.org/provender/import/field#>
      PREFIX nature: <https://w3id.org/provender/concept/nature/>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX r: <https://w3id.org/provender/import/record#>
      CONSTRUCT {
        GRAPH ?document {
          ?document a pv:Document .
          ?claim a pv:Claim ; pv:isAbout ?model ; pv:locator ?place .
        }
        GRAPH ?claim { ?model pv:releasedOn ?date }
      }
      WHERE {
        ?record r:document ?document ; r:id ?id .
        BIND (f:stub("model", ?id) AS ?model)
        BODY
      }
      """;

  private static final String SOUND =
      """
      ?record field:released ?field .
      ?field r:value ?text ; r:place ?place .
      BIND (f:claim(?record, "released") AS ?claim)
      BIND (f:date(?text) AS ?date)
      FILTER (BOUND(?date))
      """;

  @TempDir private Path folder;

  private static Importer lamps(String body) {
    return Importer.parse("importers/lamps.rq", LAMPS.replace("BODY", body));
  }

  private Path table(String text) throws IOException {
    Path file = folder.resolve("lamps.csv");
    Files.writeString(file, text);
    return file;
  }

  @Test
  void a_row_that_makes_no_claim_is_told_with_its_place() throws IOException {
    Path file = table("Model,Released\nMoth-2,2026-01-02\nWick,soon\n");
    ImporterCases.Imported imported = ImporterCases.run(lamps(SOUND), file, 1, 1);
    assertEquals(1, imported.report().claims());
    String report = ReportText.text(imported.report());
    assertTrue(
        report.contains("left out: 1 released: no claim could be made, as in " + file + ":3:2"),
        report);
  }

  @Test
  void what_curators_have_read_in_the_same_document_is_left_out() throws IOException {
    Path file = table("Model,Base model,Parameters\nEarwig,Bee,7e9\n");
    ImportRun.Settings settings =
        new ImportRun.Settings("swarmwatch-list", "", LocalDate.of(2026, 1, 2), 1, 1);
    StringBuilder claims = new StringBuilder();
    Report report =
        new ImportRun(
                Importer.of(Shipped.WORKSPACE, "epoch"),
                new Registry(GoldenWorld.of(Shipped.WORKSPACE).graph()),
                settings,
                new Progress(new PrintWriter(new StringWriter()), () -> 0))
            .run(List.of(file), claims);
    String text = claims.toString();
    assertTrue(text.contains("m:earwig pv:hasParameterCount"), text);
    assertFalse(text.contains("pv:hasBaseModel"), "curators have read that row");
    assertFalse(text.contains("a pv:Document"), "and described the document");
    String told = ReportText.text(report);
    assertTrue(told.contains("left out, since curators have read the same: 1\n"), told);
  }

  /** BIND inside OPTIONAL does not see what is bound outside; SPARQL would not say so. */
  @Test
  void a_mapping_that_loses_all_claims_does_not_do_so_silently() throws IOException {
    String blind =
        """
        OPTIONAL {
          ?record field:released/r:value ?text ; field:released/r:place ?place .
          BIND (IF(?id = "Moth-2", f:claim(?record, "released"), ?unbound) AS ?claim)
          BIND (f:date(?text) AS ?date)
        }
        """;
    Path file = table("Model,Released\nMoth-2,2026-01-02\n");
    ImporterCases.Imported imported = ImporterCases.run(lamps(blind), file, 1, 1);
    assertEquals(0, imported.report().claims());
    assertTrue(ReportText.text(imported.report()).contains("left out: 1 released"));
  }

  @Test
  void a_misspelt_function_or_column_is_told_with_line_and_column() {
    Diagnostic.Malformed wrong =
        assertThrows(
            Diagnostic.Malformed.class,
            () ->
                lamps(SOUND.replace("f:date", "f:dat").replace("field:released", "field:relesed")));
    assertEquals(2, wrong.problems().size());
    assertTrue(wrong.problems().get(0).what().contains("f:dat"), wrong.toString());
    assertTrue(wrong.problems().get(0).line() > 20);
  }

  @Test
  void rows_without_a_name_or_with_one_twice_are_refused_and_the_others_taken() throws IOException {
    Path file = table("Name,Released\n,2026\nWick,2026\nWick,2025\nTallow,2024\n");
    ImporterCases.Imported imported = ImporterCases.run(lamps(SOUND), file, 1, 1);
    assertEquals(2, imported.report().claims());
    assertEquals(
        List.of(2L, 4L),
        imported.report().refusedRecords().stream().map(Diagnostic::line).toList());
  }

  @Test
  void the_same_files_give_the_same_bytes() throws IOException {
    StringBuilder rows = new StringBuilder("Model,Released\n");
    for (int i = 0; i < 500; i++) {
      rows.append("Lamp ").append(i).append(",2026-01-").append(10 + i % 20).append('\n');
    }
    Path file = table(rows.toString());
    ImporterCases.Imported first = ImporterCases.run(lamps(SOUND), file, 1, 1);
    assertEquals(500, first.report().claims());
    assertEquals(first.claims(), ImporterCases.run(lamps(SOUND), file, 1, 1).claims());
  }

  @Test
  void a_link_out_of_the_folder_is_not_followed() throws IOException {
    Path cards = Files.createDirectories(folder.resolve("cards/a+b"));
    Files.createSymbolicLink(cards.resolve("README.md"), Files.createTempFile("card", ".md"));
    Importer importer = Importer.of(Shipped.WORKSPACE, "hf-cards");
    Report report = ImporterCases.run(importer, folder.resolve("cards"), 1, 1).report();
    assertEquals(1, report.refusedFiles());
    assertTrue(report.refused().get(0).what().contains("symbolic link"));
  }

  @Test
  void long_work_tells_its_rate_and_the_time_left() {
    AtomicLong clock = new AtomicLong();
    StringWriter told = new StringWriter();
    Progress progress = new Progress(new PrintWriter(told), clock::get);
    progress.begin(3000);
    progress.add(10);
    assertEquals("", told.toString());
    clock.set(10_000_000_000L);
    progress.add(990);
    assertEquals("1,000 of 3,000, 100/s, 20 s left\n", told.toString());
  }
}
