package io.github.provender.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast model cards are imported, by their number, in a heap of 512 MB, against parsing them.
 */
public final class ImportBench {
  private static final List<Integer> SIZES = List.of(3_000, 30_000, 300_000);
  private static final int WARM_UP = 6_000;

  private ImportBench() {}

  public static void main(String[] args) throws Exception {
    List<String> rows = new ArrayList<>();
    Bench.add(
        rows,
        "| cards | parsed, a second | imported, a second | of parsing | of parsing, by processor time"
            + " | ms a 1,000 cards | heap after collections, MB | written, MB |");
    Bench.add(rows, "|---|---|---|---|---|---|---|---|");
    Path folder = Files.createTempDirectory("cards");
    try {
      Path warmUp = folder.resolve("before");
      GeneratedCards.write(warmUp, WARM_UP);
      for (int cards : SIZES) {
        Path some = folder.resolve("cards");
        GeneratedCards.write(some, cards);
        Bench.add(rows, row(cards, ImportProbe.Figures.of(probe(warmUp, some, folder))));
        delete(some);
      }
    } finally {
      delete(folder);
    }
    Bench.add(rows, "");
    Bench.add(rows, Bench.circumstances());
    Bench.keep("docs/performance-imports.md", rows);
  }

  private static String row(int cards, ImportProbe.Figures figures) {
    return String.format(
        Locale.ROOT,
        "| %,d | %,.0f | %,.0f | %.2f | %.2f | %,.0f | %d | %,d |",
        cards,
        cards / figures.parsing(),
        cards / figures.seconds(),
        figures.parsing() / figures.seconds(),
        figures.parsing() / figures.processor(),
        1e6 * figures.seconds() / cards,
        figures.heap(),
        figures.written());
  }

  private static String probe(Path warmUp, Path cards, Path folder)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "java",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(
                    File.pathSeparator, "target/test-classes", "target/classes", "target/lib/*"),
                ImportProbe.class.getName(),
                warmUp.toString(),
                cards.toString(),
                folder.resolve("cards.trig").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the import failed: " + line);
    }
    return line;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
