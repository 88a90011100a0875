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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource({
    "qwen3-8b, distillation, one of these, 이 가운데 하나",
    "deepseek-v3, data-language, taken together, 합쳐서",
    "gpt-4o, data-processing, among others, 등",
    "deepseek-r1, data-availability, Samples only, 샘플만",
    "deepseek-r1, data-availability, Announced only, 공개하겠다고만 함",
    "deepseek-v3, data-language, Our reading, Provender의 해석",
    "smollm3-3b-base, data-content, at least, 이상",
    "olmo-3-32b, data-content, derived from, 바탕이 된"
  })
  void doubt_is_said_in_every_form(String model, String aspect, String english, String korean) {
    for (ComparisonFormat format : ComparisonFormat.values()) {
      requireSaid(format, comparison(Language.EN, aspect, model), english);
      requireSaid(format, comparison(Language.KO, aspect, model), korean);
    }
  }

  private static void requireSaid(
      ComparisonFormat format, AnsweredComparison comparison, String words) {
    String written = format.write(comparison).replaceAll("\\s+", " ");
    assertTrue(
        written.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)),
        format + ": " + words + ": " + written);
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
