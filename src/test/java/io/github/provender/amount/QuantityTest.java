package io.github.provender.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second figure that contains the first says only less exactly the same. */
class QuantityTest {
  private static Quantity of(String least, String most) {
    return of(least, most, "");
  }

  private static Quantity of(String least, String most, String asStated) {
    Node unit = Vocab.concept("unit", "token");
    BigDecimal end = most.equals("-") ? null : new BigDecimal(most);
    return new Quantity(
        new BigDecimal(least), end, unit, unit, BigDecimal.ONE, asStated, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 55, 38, 39, true",
    "35, 45, 38, 39, true",
    "35, -, 38, 39, true",
    "38, 39, 38, 39, true",
    "38, 39, 35, 45, false",
    "35, 45, 38, -, false",
    "20, 50, 70, 150, false",
  })
  void one_amount_contains_another(
      String least, String most, String otherLeast, String otherMost, boolean contains) {
    assertEquals(contains, of(least, most).contains(of(otherLeast, otherMost)));
  }

  @ParameterizedTest
  @CsvSource({
    "17500, 18500, '', 18000",
    "17500, 18500, 17.6K, 17600",
    "1000, -, '', 1000",
    "0, 500, '', 500",
    "10, 20, 10 to 20, 15",
    "1000, 9999, thousands, 1000",
  })
  void an_amount_is_sorted_by_the_figure_that_is_read(
      String least, String most, String asStated, String figure) {
    assertEquals(
        0, new BigDecimal(figure).compareTo(of(least, most, asStated).figure()), least + most);
  }
}
