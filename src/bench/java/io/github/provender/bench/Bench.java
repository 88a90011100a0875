package io.github.provender.bench;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Names;
import io.github.provender.graph.Vocab;
import io.github.provender.graph.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Measures what {@code docs/performance.md} and the README quote, and writes their table. */
public final class Bench {
  private static final int GENERATED = 10_000;

  private Bench() {}

  public static void main(String[] args) throws Exception {
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
    write("docs/performance-goals.md", rows);
    List<String> pages = PageBench.run();
    write("docs/performance-pages.md", pages);
    quote(pages);
  }

  private static void add(List<String> rows, String row) {
    System.out.println(row);
    rows.add(row);
  }

  private static List<String> shipped() {
    Workspace workspace = new Workspace(Path.of("").toAbsolutePath());
    KnowledgeGraph graph = KnowledgeGraph.load(workspace, List.of());
    return new Names(graph).allModels().stream().map(Vocab::slug).toList();
  }

  private static void quote(List<String> table) throws IOException {
    Path readme = Path.of("README.md");
    String quoted =
        "<!-- docs/performance-pages.md -->\n" + String.join("\n", table) + "\n<!-- end -->";
    Files.writeString(
        readme,
        Files.readString(readme)
            .replaceFirst(
                "(?s)<!-- docs/performance-pages.md -->.*?<!-- end -->",
                Matcher.quoteReplacement(quoted)));
  }

  private static void write(String file, List<String> table) throws IOException {
    table.forEach(System.out::println);
    Files.createDirectories(Path.of(file).getParent());
    Files.write(Path.of(file), table);
  }
}
