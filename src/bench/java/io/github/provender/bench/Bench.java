package io.github.provender.bench;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Measures what {@code docs/performance.md} quotes, and writes its tables. */
public final class Bench {
  private static final int GENERATED = 10_000;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    String circumstances = circumstances();
    List<String> rows = new ArrayList<>();
    add(rows, "| | what | ours, ms | peer, ms | ratio | goal | |");
    add(rows, "|---|---|---|---|---|---|---|");
    StartBench.run().forEach(goal -> add(rows, goal.row()));
    ServeBench.run("shipped data", shipped(), List.of()).forEach(goal -> add(rows, goal.row()));
    Path folder = Files.createTempDirectory("generated");
    Path world = folder.resolve("world.trig");
    try {
      GeneratedWorld.write(world, GENERATED);
      List<String> slugs = IntStream.range(0, GENERATED).mapToObj(GeneratedWorld::slug).toList();
      ServeBench.run("10,000 generated models", slugs, List.of(world))
          .forEach(goal -> add(rows, goal.row()));
    } finally {
      Files.deleteIfExists(world);
      Files.delete(folder);
    }
    add(rows, ValidateBench.run().row());
    add(rows, MemoryBench.run());
    add(rows, "");
    add(rows, circumstances);
    keep("docs/performance-goals.md", rows);
    List<String> pages = PageBench.run();
    pages.forEach(System.out::println);
    keep("docs/performance-pages.md", pages);
  }

  /** When and where this is measured, and what else the machine does. */
  static String circumstances() {
    return "Measured on %s with Java %s on %d cores; load average before: %.2f."
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  static void add(List<String> rows, String row) {
    System.out.println(row);
    rows.add(row);
  }

  private static List<String> shipped() {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    return new NameIndex(graph).allModels().stream().map(Vocab::slug).toList();
  }

  /** Writes the file, and into the page that quotes it. */
  static void keep(String file, List<String> lines) throws IOException {
    Files.write(Path.of(file), lines);
    Path page = Path.of("docs/performance.md");
    String mark = "<!-- " + file + " -->\n";
    Files.writeString(
        page,
        Files.readString(page)
            .replaceFirst(
                "(?s)" + mark + ".*?<!-- end -->",
                Matcher.quoteReplacement(mark + String.join("\n", lines) + "\n<!-- end -->")));
  }
}
