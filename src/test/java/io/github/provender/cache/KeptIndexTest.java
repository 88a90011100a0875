package io.github.provender.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptIndexTest {
  @TempDir private Path folder;
  private final AtomicInteger built = new AtomicInteger();

  private void build(Directory directory) {
    built.incrementAndGet();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.commit();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void is_built_once_for_each_version() throws IOException {
    assertTrue(new KeptIndex(folder, "one").open(this::build).isPresent());
    assertTrue(new KeptIndex(folder, "one").open(this::build).isPresent());
    assertEquals(1, built.get());
    assertTrue(new KeptIndex(folder, "two").open(this::build).isPresent());
    assertEquals(2, built.get());
    assertEquals(List.of("two"), entries());
  }

  @Test
  void a_damaged_one_is_not_opened() throws IOException {
    Files.createDirectories(folder.resolve("one"));
    assertTrue(new KeptIndex(folder, "one").open(this::build).isEmpty());
  }

  @Test
  void a_folder_that_cannot_be_written_keeps_none() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertTrue(new KeptIndex(file, "one").open(this::build).isEmpty());
  }
}
