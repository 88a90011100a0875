package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.diagnostic.UserError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final CannedQuery NUMBERS =
      CannedQuery.parse(
          "numbers.rq",
          "SELECT * { ?s ?p ?o FILTER (?o > ?_least_number && ?o < ?_most_integer) } ORDER BY ?s");

  private static String least(String text) {
    return Arguments.of(NUMBERS, Map.of("least", List.of(text), "most", List.of("10")), World.NAMES)
        .getOrDefault("least", org.apache.jena.graph.Node.ANY)
        .getLiteralLexicalForm();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "NaN", "٣", "1,000", "12345678901234567890", "0x10", "1 OR 1=1"})
  void a_number_that_is_none_is_refused_with_the_form_wanted(String text) {
    UserError error = assertThrows(UserError.class, () -> least(text));
    assertTrue(error.fix().contains("digits, such as 1000"), error.fix());
  }

  @Test
  void a_number_keeps_its_value() {
    assertEquals("-2.5", least("-2.5"));
    assertEquals("1000", least("1000"));
  }
}
