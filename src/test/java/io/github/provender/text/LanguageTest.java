package io.github.provender.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
}
