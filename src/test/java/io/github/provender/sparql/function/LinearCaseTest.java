package io.github.provender.sparql.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearCaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Straße, e\uFB03cient \uD801\uDC28\uD801\uDC00",
        "ΟΔΥΣΣΕΥΣ ΣΟΦΟΣ, Σ.",
        "\u0130stanbul İĞ ǅ ΐ",
        "가나다 中文 Ärger"
      })
  void letters_change_as_they_do_in_the_jdk(String text) {
    String longer = (text + "x ").repeat(400);
    for (String some : new String[] {text, longer}) {
      assertEquals(some.toUpperCase(Locale.ROOT), LinearCase.upper(some));
      assertEquals(some.toLowerCase(Locale.ROOT), LinearCase.lower(some));
    }
  }
}
