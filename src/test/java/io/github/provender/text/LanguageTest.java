package io.github.provender.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private static final String MARK = "\\[(은|이|을|과|으로|이라고|이다|이며|이나)]";

  @Test
  void no_phrase_shows_the_mark_of_a_particle() {
    long marked =
        Language.KO.texts("").entrySet().stream()
            .filter(text -> text.getValue().matches("(?s).*" + MARK + ".*"))
            .filter(
                text -> !text.getValue().matches("(?s).*\\{[a-z].*")) // of the places of documents
            .peek(
                text -> {
                  String shown = Language.KO.message(text.getKey(), "R1", "GPT-4o", 3, 4, 5);
                  assertFalse(shown.matches("(?s).*" + MARK + ".*"), text.getKey() + ": " + shown);
                })
            .count();
    assertTrue(marked > 20, marked + " phrases have one");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 약 1000개, ko",
    "EN, “많은 비율”, ko",
    "EN, English: “많은 비율”,",
    "KO, English: “많은 비율”, en",
    "KO, 영어: “a large part”,",
    "EN, 38–39 %,",
  })
  void a_quotation_does_not_make_a_text_foreign(Language page, String text, String foreign) {
    assertEquals(foreign, page.foreign(text));
  }

  @Test
  void a_text_falls_into_quotations_and_the_rest() {
    assertEquals(
        List.of("English: ", "“많은 비율”", ", said"), Language.quotations("English: “많은 비율”, said"));
    assertEquals(List.of("English"), Language.quotations("English"));
  }
}
