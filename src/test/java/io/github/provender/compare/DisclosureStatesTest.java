package io.github.provender.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

/** The query on the states of all models says of each what its comparison shows. */
class DisclosureStatesTest {
  private static final Comparer COMPARER = new Comparer(Shipped.GRAPH, Shipped.CATALOG);

  private static final Map<Node, List<Binding>> ROWS =
      Shipped.CATALOG.rows("disclosure-states", Shipped.GRAPH, Map.of()).stream()
          .collect(Collectors.groupingBy(row -> row.get(Var.alloc("model"))));

  private static Map<String, String> queried(Node model) {
    return ROWS.getOrDefault(model, List.of()).stream()
        .collect(
            Collectors.toMap(
                row -> Vocab.slug(row.get(Var.alloc("aspect"))),
                row -> row.get(Var.alloc("state")).getLiteralLexicalForm(),
                (one, other) -> one + " and " + other,
                TreeMap::new));
  }

  private static Map<String, String> compared(Node model) {
    return COMPARER.compare(List.of(model), Language.EN).rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.aspect().slug(),
                row -> row.cells().get(0).state().slug(),
                (one, other) -> one,
                TreeMap::new));
  }

  @Test
  void each_state_is_that_of_the_comparison() {
    Set<String> seen = new TreeSet<>();
    for (Node model : ROWS.keySet()) {
      Map<String, String> compared = compared(model);
      assertEquals(compared, queried(model), model.getURI());
      seen.addAll(compared.values());
    }
    assertTrue(seen.size() >= 6, seen.toString());
  }
}
