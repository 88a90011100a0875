package io.github.provender.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.answer.Answerer;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.NameIndex;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader must beware of stands beside the value in every form, in words. */
class QualifiedValueTest {
  private static final NameIndex NAMES = new NameIndex(Shipped.GRAPH);
  private static final Answerer COMPARER = new Answerer(Shipped.GRAPH, Shipped.CATALOG);

  private static AnsweredComparison comparison(Language language, String aspect, String... models) {
    return COMPARER
        .compare(Stream.of(models).map(NAMES::model).toList(), language)
        .withAspects(Set.of(aspect));
  }

  private static Stream<Value> values(AnsweredComparison comparison) {
    return comparison.table().rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::values)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @EnumSource(ComparisonFormat.class)
  void one_of_two_teachers_is_said_in_every_form(ComparisonFormat format) {
    String english = format.write(comparison(Language.EN, "distillation", "qwen3-8b", "qwen3-4b"));
    String korean = format.write(comparison(Language.KO, "distillation", "qwen3-8b", "qwen3-4b"));
    assertTrue(english.contains("one of these"), english);
    assertTrue(korean.contains("이 가운데 하나"), korean);
  }

  @ParameterizedTest
  @EnumSource(ComparisonFormat.class)
  void a_refuted_value_stands_with_the_reason(ComparisonFormat format) {
    AnsweredComparison comparison =
        comparison(Language.EN, "release-date", "deepseek-r1", "gpt-4o-2024-05-13");
    Citation refuted =
        values(comparison)
            .filter(Value::isRefuted)
            .flatMap(value -> value.claims().stream())
            .findFirst()
            .orElseThrow();
    String reason = refuted.objections().get(0).reason();
    String written = format.write(comparison).replaceAll("\\s+", " ");
    assertTrue(written.contains(reason.substring(0, 30)), written);
  }

  @Test
  void a_note_stands_with_its_own_claim() {
    values(comparison(Language.EN, "release-date", "deepseek-r1", "gpt-4o-2024-05-13"))
        .flatMap(value -> value.claims().stream())
        .filter(claim -> !claim.note().isEmpty())
        .forEach(
            claim ->
                assertFalse(
                    Shipped.GRAPH
                        .objects(claim.claim(), io.github.provender.rdf.Vocab.NOTE)
                        .isEmpty()));
  }
}
