package io.github.provender.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  @TempDir private Path folder;

  private static void write(Workspace workspace, Path file) {
    write(workspace, file, KeptRows.NONE);
  }

  private static void write(Workspace workspace, Path file, KeptRows rows) {
    Snapshot.write(
        workspace, new RdfFile("more", List.of(), Map.of(), Map.of()), file, graph -> rows);
  }

  private static Set<Quad> named(KnowledgeGraph graph) {
    return new HashSet<>(
        Iter.toList(graph.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
  }

  @Test
  void what_is_read_back_is_what_the_files_say() {
    Path file = folder.resolve("shipped");
    write(Shipped.WORKSPACE, file);
    KnowledgeGraph graph = Snapshot.read(Shipped.WORKSPACE, file).orElseThrow();
    Set<Quad> expected = withoutBlanks(named(Shipped.GRAPH));
    assertTrue(expected.size() > 10_000);
    assertEquals(Shipped.GRAPH.union().size(), graph.union().size());
    assertTrue(named(graph).containsAll(expected));
    assertEquals(Shipped.GRAPH.prefixes(), graph.prefixes());
  }

  @Test
  void rows_are_kept_until_the_query_changes() {
    Path file = folder.resolve("shipped");
    QueryCatalog catalog = Shipped.CATALOG;
    write(Shipped.WORKSPACE, file, Shipped.GRAPH.kept());
    KnowledgeGraph read = Snapshot.read(Shipped.WORKSPACE, file).orElseThrow();
    KnowledgeGraph graph = read.with(KeptRows.NONE);
    for (String slug : List.of("disagreements", "compare")) {
      Map<String, Node> values =
          slug.equals("compare") ? Map.of("a", Vocab.id("model", "deepseek-r1")) : Map.of();
      List<Binding> asked = catalog.rows(slug, graph, values);
      assertTrue(asked.size() > 20);
      assertEquals(Optional.of(asked), read.kept().of(catalog.text(slug), values));
      assertEquals(asked, catalog.rows(slug, read, values));
      assertEquals(Optional.empty(), read.kept().of(catalog.text(slug) + " ", values));
    }
  }

  /** Blank nodes get new labels at each reading. */
  private static Set<Quad> withoutBlanks(Set<Quad> quads) {
    Set<Quad> named = new HashSet<>(quads);
    named.removeIf(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    return named;
  }

  @Test
  void it_does_not_count_after_a_file_has_changed() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path file = data.resolve("a.trig");
    Files.writeString(file, "<https://example.org/a> <https://example.org/b> 'c', 'd'@ko, 1 .");
    Workspace workspace = new Workspace(folder);
    Path snapshot = folder.resolve("snapshot");
    write(workspace, snapshot);
    assertEquals(3, Snapshot.read(workspace, snapshot).orElseThrow().union().size());
    Files.writeString(file, "<https://example.org/a> <https://example.org/b> 'e' .");
    assertTrue(Snapshot.read(workspace, snapshot).isEmpty());
  }

  @Test
  void a_cut_or_missing_one_does_not_count() throws Exception {
    Path file = folder.resolve("shipped");
    assertTrue(Snapshot.read(Shipped.WORKSPACE, file).isEmpty());
    write(Shipped.WORKSPACE, file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertTrue(Snapshot.read(Shipped.WORKSPACE, file).isEmpty());
    Files.write(file, new byte[0]);
    assertTrue(Snapshot.read(Shipped.WORKSPACE, file).isEmpty());
  }

  @Test
  void a_damaged_one_does_not_count() throws Exception {
    Path file = folder.resolve("shipped");
    write(Shipped.WORKSPACE, file);
    byte[] damaged = Files.readAllBytes(file);
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);
    assertTrue(Snapshot.read(Shipped.WORKSPACE, file).isEmpty());
  }

  @Test
  void two_writers_at_once_do_not_mix() throws Exception {
    Path data = Files.createDirectories(folder.resolve("world/data"));
    Files.writeString(
        data.resolve("a.trig"), "<https://example.org/a> <https://example.org/b> 'c', 'd'@ko, 1 .");
    Workspace workspace = new Workspace(folder.resolve("world"));
    Path snapshots = Files.createDirectory(folder.resolve("snapshots"));
    Path snapshot = snapshots.resolve("snapshot");
    ExecutorService writers = Executors.newFixedThreadPool(2);
    List<Callable<Object>> writes =
        Collections.nCopies(50, Executors.callable(() -> write(workspace, snapshot)));
    for (Future<Object> write : writers.invokeAll(writes)) {
      write.get();
      assertEquals(3, Snapshot.read(workspace, snapshot).orElseThrow().union().size());
    }
    writers.shutdown();
    try (Stream<Path> left = Files.list(snapshots)) {
      assertEquals(List.of(snapshot), left.toList());
    }
  }
}
