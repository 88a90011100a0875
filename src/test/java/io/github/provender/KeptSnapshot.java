package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.cache.Snapshot;
import io.github.provender.cli.Provender;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/** The snapshot of the checkout, made as the launcher makes it, by the first process of tests. */
final class KeptSnapshot {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path FOLDER = HOME.resolve("target/kept-by-tests");
  private static final Workspace WORKSPACE = new Workspace(HOME);
  private static final KnowledgeGraph GRAPH = made();

  private KeptSnapshot() {}

  static KnowledgeGraph get() {
    return GRAPH;
  }

  /** Runs a command on the checkout, which starts as fast as under the launcher. */
  static <T> T with(Supplier<T> command) {
    System.setProperty("provender.home", HOME.toString());
    System.setProperty("provender.kept", FOLDER.toString());
    try {
      return command.get();
    } finally {
      System.clearProperty("provender.kept");
    }
  }

  private static KnowledgeGraph made() {
    try {
      Files.createDirectories(FOLDER);
      try (FileChannel lock =
          FileChannel.open(
              FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock.lock();
        return read().orElseGet(KeptSnapshot::make);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<KnowledgeGraph> read() {
    return Snapshot.read(WORKSPACE, FOLDER.resolve("provender.snapshot"));
  }

  private static KnowledgeGraph make() {
    PrintWriter none = new PrintWriter(PrintWriter.nullWriter());
    assertEquals(0, with(() -> Provender.run(none, none, "snapshot")));
    return read().orElseThrow();
  }
}
