package io.github.provender.cache;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Index directory on disk, named after what it was made from, so that it is never changed: another
 * version is another directory beside it.
 */
public record KeptIndex(Path folder, String version) {
  private static final int NAME_LENGTH = 16;

  /** Opens it; empty where it cannot be kept. */
  public Optional<Directory> open(Consumer<Directory> builder) {
    Path home = folder.resolve(version.substring(0, Math.min(NAME_LENGTH, version.length())));
    try {
      if (!Files.isDirectory(home)) {
        build(home, builder);
      }
      Directory directory = new NIOFSDirectory(home);
      return Optional.of(directory).filter(KeptIndex::isWhole);
    } catch (IOException readOnlyOrFull) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(Directory directory) {
    try {
      return DirectoryReader.indexExists(directory);
    } catch (IOException damaged) {
      return false;
    }
  }

  /** Each builder has a draft of its own, so that two that start at once do not mix. */
  private void build(Path home, Consumer<Directory> builder) throws IOException {
    Path draft = folder.resolve("draft-" + UUID.randomUUID());
    Files.createDirectories(draft);
    try {
      try (Directory directory = new NIOFSDirectory(draft)) {
        builder.accept(directory);
      }
      for (Path old : entries(folder)) {
        if (!old.equals(draft) && !old.getFileName().toString().startsWith("draft-")) {
          delete(old);
        }
      }
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException anotherWasFirst) {
      delete(draft);
      if (!Files.isDirectory(home)) {
        throw anotherWasFirst;
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
