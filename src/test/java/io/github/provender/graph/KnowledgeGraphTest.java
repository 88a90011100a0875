package io.github.provender.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeGraphTest {
  @Test
  void prefixes_stand_in_one_order_whatever_run_it_is() {
    List<String> prefixes = List.copyOf(Shipped.GRAPH.prefixes().keySet());
    assertEquals(prefixes.stream().sorted().toList(), prefixes);
  }
}
