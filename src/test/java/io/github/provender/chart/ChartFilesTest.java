package io.github.provender.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.chart.spec.Chart;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped charts are what the recipe asks. */
class ChartFilesTest {
  private static final ChartRows ROWS = new ChartRows(Shipped.GRAPH, Shipped.CATALOG);
  private static final Set<String> OUTSIDE = Set.of("no-claim", "not-applicable");

  static Stream<String> names() {
    return ROWS.queries().slugs().stream();
  }

  private static CannedQuery query(String name) {
    return ROWS.queries().get(name);
  }

  private static Node get(Binding row, String column) {
    return row.get(Var.alloc(column));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_chart_passes_its_check(String name) {
    List<ChartCheck.Problem> errors =
        ChartCheck.of(query(name), ROWS).stream().filter(ChartCheck.Problem::isError).toList();
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_chart_speaks_three_languages(String name) {
    for (String key : List.of("summary", "description", "title")) {
      for (String language : List.of("", "_ko", "_zh")) {
        assertFalse(
            query(name).header().getOrDefault(key + language, "").isBlank(), key + language);
      }
    }
    Set<String> titles = new HashSet<>();
    for (Language language : Language.values()) {
      titles.add(ROWS.data(Chart.of(query(name)), language).title());
    }
    assertEquals(Language.values().length, titles.size(), titles.toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_mark_leads_to_a_claim_or_a_thing(String name) {
    ChartData chart = ROWS.data(Chart.of(query(name)), Language.EN);
    assertFalse(chart.data().isEmpty());
    for (Datum datum : chart.data()) {
      assertTrue(datum.link().startsWith(Vocab.ID), datum.words());
      assertTrue(Shipped.GRAPH.knows(NodeFactory.createURI(datum.link())), datum.link());
    }
  }

  /** Counted again, apart from the query. */
  @Test
  void what_nobody_has_looked_into_counts_against_no_developer() {
    Map<Node, Map<String, Integer>> counts = new HashMap<>();
    for (Binding row : Shipped.CATALOG.rows("disclosure-states", Shipped.GRAPH, Map.of())) {
      Node developer = get(row, "developer");
      if (developer != null) {
        counts
            .computeIfAbsent(developer, d -> new HashMap<>())
            .merge(get(row, "state").getLiteralLexicalForm(), 1, Integer::sum);
      }
    }
    assertTrue(counts.values().stream().anyMatch(of -> of.containsKey("no-claim")));
    List<Binding> rows = ROWS.of(query("disclosure-by-developer"));
    assertFalse(rows.isEmpty());
    for (Binding row : rows) {
      Map<String, Integer> of = counts.getOrDefault(get(row, "developer"), Map.of());
      String state = get(row, "state").getLiteralLexicalForm();
      assertFalse(OUTSIDE.contains(state), state);
      assertEquals(of.get(state), get(row, "questions").getLiteralValue(), row.toString());
      int looked =
          of.entrySet().stream()
              .filter(each -> !OUTSIDE.contains(each.getKey()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      double share = ((Number) get(row, "toldShare").getLiteralValue()).doubleValue();
      assertEquals(of.getOrDefault("told", 0) / (double) looked, share, 1e-9);
    }
  }
}
