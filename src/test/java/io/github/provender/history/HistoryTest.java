package io.github.provender.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of the shipped data, and what its files must be. */
class HistoryTest {
  private static final History SHIPPED = History.of(Shipped.WORKSPACE);

  @TempDir private Path folder;

  @Test
  void each_version_follows_from_the_one_before() {
    Set<Node> known = new HashSet<>();
    List<DataVersion> oldestFirst = new ArrayList<>(SHIPPED.versions());
    Collections.reverse(oldestFirst);
    for (DataVersion version : oldestFirst) {
      assertTrue(known.containsAll(version.documents()), version.name());
      assertTrue(known.containsAll(version.withdrawn("")), version.name());
      assertTrue(Collections.disjoint(known, version.added("")), version.name());
      known.addAll(version.added(""));
      version.withdrawn("").forEach(known::remove);
    }
    assertTrue(known.size() > 100);
  }

  @Test
  void the_first_version_is_as_large_as_the_change_log_tells() {
    DataVersion first = SHIPPED.versions().get(SHIPPED.versions().size() - 1);
    assertEquals(155, first.added("model/").size());
    assertEquals(157, first.added("document/").size());
    assertEquals(3339, first.added("document/").stream().mapToInt(first::claims).sum());
  }

  @Test
  void the_newest_version_comes_first() {
    List<String> dates = SHIPPED.versions().stream().map(DataVersion::date).toList();
    assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
    assertTrue(dates.size() > 1);
  }

  @Test
  void a_claim_of_a_document_that_came_as_a_whole_came_with_it() {
    Optional<DataVersion> latest =
        SHIPPED.latest(Vocab.id("claim", "fara-7b-readme.developer"), Shipped.GRAPH);
    assertEquals(Optional.of("2026-11-30"), latest.map(DataVersion::date));
  }

  @Test
  void what_nobody_changed_has_no_version() {
    assertEquals(Optional.empty(), SHIPPED.latest(Vocab.id("model", "nothing"), Shipped.GRAPH));
  }

  @Test
  void another_file_is_refused_with_its_place() throws IOException {
    Path file = folder.resolve("x.trig");
    Files.writeString(file, "\n<http://x.y/a> { <http://x.y/a> a <http://x.y/b> }\n");
    Diagnostic.Malformed refused =
        assertThrows(Diagnostic.Malformed.class, () -> History.of(List.of(file)));
    assertTrue(
        refused.problems().get(0).toString().contains("x.trig:2:18: error: not the history"),
        refused.problems().toString());
    Files.writeString(file, "<http://x.y/a> {\n <http://x.y/a> a }\n");
    Diagnostic.Malformed broken =
        assertThrows(Diagnostic.Malformed.class, () -> History.of(List.of(file)));
    assertEquals(2, broken.problems().get(0).line());
  }
}
