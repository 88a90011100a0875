package io.github.provender.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.answer.Answerer;
import io.github.provender.graph.NameIndex;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of one aspect, whose first column is no wider than what stands in it. */
class NarrowComparisonTest {
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);

  @ParameterizedTest
  @EnumSource(Language.class)
  void columns_stand_in_line_and_the_verdict_is_whole(Language language) {
    AnsweredComparison comparison =
        new Answerer(Shipped.GRAPH, Shipped.CATALOG)
            .compare(List.of(NAMES.model("deepseek-r1"), NAMES.model("olmo-2-7b")), language)
            .withAspects(Set.of("base-model"));
    Comparison.Row row = comparison.table().rows().get(0);
    List<String> lines = ComparisonFormat.TEXT.write(comparison).lines().toList();
    String verdict = "(" + row.words() + ")";
    assertEquals(Verdict.ONE_SIDED, row.verdict());
    String head = lines.get(3);
    int column = Width.of(head.substring(0, head.indexOf("DeepSeek-R1")));
    String first = lines.get(5);
    assertEquals(column, Width.of(first.substring(0, first.indexOf("! DeepSeek-V3-Base"))));
    String column1 =
        lines.subList(6, lines.size()).stream()
            .map(line -> line.split("  ", 2)[0].strip())
            .takeWhile(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    assertTrue(column1.startsWith(verdict), column1);
  }
}
