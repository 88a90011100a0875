package io.github.provender.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Materialized query results: the rows of some queries on just the statements that they are kept
 * with, each made when it is first asked for.
 */
public record KeptRows(Map<Asked, Supplier<List<Binding>>> tables) {
  public static final KeptRows NONE = new KeptRows(Map.of());

  /**
   * What was asked.
   *
   * @param query the whole text of its file, so that a changed one is asked anew
   * @param values by the name of the parameter
   */
  public record Asked(String query, Map<String, Node> values) {}

  /** These and others. */
  public KeptRows and(KeptRows others) {
    Map<Asked, Supplier<List<Binding>>> all = new HashMap<>(tables);
    all.putAll(others.tables);
    return new KeptRows(all);
  }

  /** Finds what is not yet found. */
  public void findAll() {
    tables.values().stream().map(Supplier::get).forEach(rows -> {});
  }

  /** The rows, where just this is kept. */
  public Optional<List<Binding>> of(String query, Map<String, Node> values) {
    return Optional.ofNullable(tables.get(new Asked(query, values))).map(Supplier::get);
  }
}
