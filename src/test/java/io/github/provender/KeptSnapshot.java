package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.cache.Snapshot;
import io.github.provender.cli.Provender;
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
  private static final Snapshot SNAPSHOT = made();

  private KeptSnapshot() {}

  static Snapshot get() {
    return SNAPSHOT;
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

  private static Snapshot made() {
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

  private static Optional<Snapshot> read() {
    return Snapshot.read(WORKSPACE, FOLDER.resolve("provender.snapshot"));
  }

  private static Snapshot make() {
    PrintWriter none = new PrintWriter(PrintWriter.nullWriter());
    assertEquals(0, with(() -> Provender.run(none, none, "snapshot")));
    return read().orElseThrow();
  }
}
