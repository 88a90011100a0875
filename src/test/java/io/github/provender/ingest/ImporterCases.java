package io.github.provender.ingest;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.ingest.format.Importer;
import io.github.provender.ingest.name.Registry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases of importers: each folder holds what is imported and what should come of it. */
final class ImporterCases {
  static final Path FOLDER = Path.of("src/test/resources/importers");
  static final Path REGISTRY_FILE = FOLDER.resolve("registry.trig");
  static final Registry REGISTRY = new Registry(graph(List.of()));

  /** What a run wrote, and what it tells. */
  record Imported(String claims, Report report) {}

  private ImporterCases() {}

  static KnowledgeGraph graph(List<Path> more) {
    List<Path> files = new ArrayList<>(Shipped.WORKSPACE.ontology());
    files.add(REGISTRY_FILE);
    files.addAll(more);
    return KnowledgeGraph.of(KnowledgeGraph.read(files), Shipped.DERIVED);
  }

  /** The folders of all cases. */
  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.walk(FOLDER, 2)) {
      return folders
          .filter(folder -> folder.getNameCount() == FOLDER.getNameCount() + 2)
          .sorted()
          .toList();
    }
  }

  /** The one entry of a case that is called input. */
  static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The name of the importer that a case is of. */
  static String format(Path folder) {
    return FOLDER.relativize(folder).getName(0).toString();
  }

  static Importer importer(Path folder) {
    Importer importer = Importer.of(Shipped.WORKSPACE, format(folder));
    Path subjects = folder.resolve("subjects.csv");
    return Files.isRegularFile(subjects) ? importer.with(subjects) : importer;
  }

  static Imported run(Path folder) throws IOException {
    return run(importer(folder), input(folder), 1, 1);
  }

  static Imported run(Importer importer, Path input, int shard, int shards) throws IOException {
    ImportRun.Settings settings =
        new ImportRun.Settings("", "", LocalDate.of(2026, 1, 2), shard, shards);
    Progress progress = new Progress(new PrintWriter(new StringWriter()), () -> 0);
    StringBuilder claims = new StringBuilder();
    Report report =
        new ImportRun(importer, REGISTRY, settings, progress).run(List.of(input), claims);
    return new Imported(claims.toString(), report);
  }
}
