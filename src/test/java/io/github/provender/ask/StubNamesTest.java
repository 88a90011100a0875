package io.github.provender.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.rdf.Vocab;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that only imported files have, in questions on the test world. */
class StubNamesTest {
  private static final KnowledgeGraph WORLD = GoldenWorld.of(Shipped.WORKSPACE).graph();
  private static final NameTable NAMES = new NameTable(WORLD, new NameIndex(WORLD));
  private static final SearchIndex INDEX = SearchIndex.of(WORLD, Shipped.CATALOG);

  @ParameterizedTest
  @CsvSource({
    "How large is Moth X?, Moth--X",
    "How large is moth x?, ''",
    "How large is Moth X beside Ant?, Moth--X ant",
  })
  void are_known_where_they_are_written_as_in_the_file(String question, String models) {
    List<String> found =
        MentionFinder.find(NAMES, INDEX, question).stream()
            .flatMap(mention -> mention.models().stream())
            .map(Vocab::slug)
            .toList();
    assertEquals(models, String.join(" ", found));
  }
}
