package io.github.provender.ingest.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensesTest {
  @ParameterizedTest
  @CsvSource({
    "https://choosealicense.com/licenses/apache-2.0/, apache-2.0",
    "https://creativecommons.org/licenses/by/4.0/, CC-BY-4.0",
    "http://creativecommons.org/licenses/by-nc-sa/3.0/legalcode, CC-BY-NC-SA-3.0",
    "https://creativecommons.org/publicdomain/zero/1.0/, CC0-1.0",
    "https://www.apache.org/licenses/LICENSE-2.0, Apache-2.0",
    "https://spdx.org/licenses/BSD-3-Clause.html, BSD-3-Clause",
    "https://opensource.org/license/mit, mit",
    "cc-by-sa-4.0, cc-by-sa-4.0",
  })
  void an_address_of_a_licence_names_it(String text, String name) {
    assertEquals(Optional.of(name), Licenses.name(text));
  }

  @Test
  void no_licence_is_made_of_a_word_for_none_or_of_another_address() {
    for (String text :
        List.of(
            "undefined",
            "https://choosealicense.com/licenses/undefined/",
            "unknown",
            "Other",
            " ",
            "https://example.org/terms")) {
      assertEquals(Optional.empty(), Licenses.name(text), text);
    }
  }
}
