package io.github.provender.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatTest {
  private static final Map<String, String> MORE = Map.of("b", "https://example.org/b#");

  private static Graph graph() {
    return RDFParser.fromString(
            "PREFIX a: <https://example.org/a#> a:s a:p <https://example.org/b#o> .", Lang.TURTLE)
        .toGraph();
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void the_graph_keeps_its_prefixes(RdfFormat format) {
    Graph graph = graph();
    format.write(graph, MORE);
    assertEquals(Map.of("a", "https://example.org/a#"), graph.getPrefixMapping().getNsPrefixMap());
  }

  @Test
  void both_sets_of_prefixes_are_written() {
    String turtle = new String(RdfFormat.TURTLE.write(graph(), MORE), StandardCharsets.UTF_8);
    assertTrue(turtle.matches("(?s).*a:s\\s+a:p\\s+b:o .*"), turtle);
  }
}
