package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

/** What the shipped data promises in numbers. */
class CoverageTest {
  private static BigDecimal number(Binding row, String name) {
    return new BigDecimal(row.get(Var.alloc(name)).getLiteralLexicalForm());
  }

  @Test
  void the_graph_is_as_large_as_promised() {
    Binding totals = Shipped.CATALOG.get("totals").rows(Shipped.GRAPH, Map.of()).get(0);
    Map.of("models", 40, "datasets", 60, "documents", 70, "claims", 900, "nondisclosures", 100)
        .forEach(
            (name, least) ->
                assertTrue(number(totals, name).intValue() >= least, name + " " + totals));
  }

  @Test
  void the_datasets_that_are_counted_are_those_that_are_listed() {
    Binding totals = Shipped.CATALOG.get("totals").rows(Shipped.GRAPH, Map.of()).get(0);
    int listed = Shipped.CATALOG.get("datasets").rows(Shipped.GRAPH, Map.of()).size();
    assertEquals(listed, number(totals, "datasets").intValue());
  }

  @Test
  void the_ten_best_documented_models_have_at_most_a_quarter_open() {
    List<BigDecimal> open =
        Shipped.CATALOG.get("coverage").rows(Shipped.GRAPH, Map.of()).stream()
            .map(row -> number(row, "openShare"))
            .sorted()
            .limit(10)
            .toList();
    assertTrue(open.get(9).compareTo(new BigDecimal("0.25")) <= 0, open.toString());
  }
}
