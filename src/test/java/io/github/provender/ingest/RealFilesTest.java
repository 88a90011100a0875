package io.github.provender.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.Shipped;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.name.Registry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that others wrote, where they lie beside the checkout; the cases hold the same traps. What
 * was refused was looked at one by one.
 */
class RealFilesTest {
  private static final Path OTHERS = Path.of(System.getProperty("others", "../shared/data"));
  private static final Path COMPANIES = ImporterCases.FOLDER.resolve("fmti-subjects.csv");
  private static final Registry REGISTRY = new Registry(Shipped.GRAPH);

  @ParameterizedTest
  @CsvSource({
    "hf-datasets, hf-dataset-cards",
    "hf-cards, hf-model-cards",
    "epoch, epoch",
    "fmti, fmti",
    "osai, osai-index",
    "croissant, croissant",
    "mldcat-ap, mldcat-ap",
  })
  void each_file_is_taken_or_refused_for_a_reason(String format, String folder) throws IOException {
    Path files = OTHERS.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(files), files + " is not there");
    Importer plain = Importer.of(Shipped.WORKSPACE, format);
    Importer importer = plain.subjectColumns().isEmpty() ? plain : plain.with(COMPANIES);
    ImportRun.Settings settings = new ImportRun.Settings("", "", LocalDate.of(2026, 11, 22), 1, 1);
    Progress progress = new Progress(new PrintWriter(new StringWriter()), () -> 0);
    Report report =
        new ImportRun(importer, REGISTRY, settings, progress)
            .run(List.of(files), new StringBuilder());
    String told =
        ReportText.text(report)
            .replace(files.toString() + "/", "")
            .lines()
            .filter(line -> !line.startsWith("names: "))
            .reduce("", (text, line) -> text + line + "\n");
    Path golden = ImporterCases.FOLDER.resolve(format + ".txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, told);
    }
    assertEquals(Files.readString(golden), told);
  }
}
