package io.github.provender.chart;

import io.github.provender.cache.Lazy;
import io.github.provender.chart.spec.Chart;
import io.github.provender.chart.spec.RowsOfQueries;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KeptRows.Asked;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.QueryCatalog;
import io.github.provender.result.Heads;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Rows of the charts on one graph: each chart is asked once and kept, since the graph never
 * changes.
 */
public final class ChartRows {
  private final KnowledgeGraph graph;
  private final QueryCatalog catalog;
  private final QueryCatalog charts;
  private final Map<String, Lazy<List<Binding>>> kept = new ConcurrentHashMap<>();

  public ChartRows(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
    this.charts = catalog.charts();
  }

  /** All charts of the catalog in their order. */
  public List<Chart> all() {
    return charts.all().stream()
        .map(Chart::of)
        .sorted(Comparator.comparingInt(Chart::order))
        .toList();
  }

  /**
   * The rows of charts, and of the queries that charts are made of, to be kept with the graph; each
   * is found when it is got.
   */
  public static KeptRows kept(KnowledgeGraph graph, QueryCatalog catalog) {
    QueryCatalog charts = catalog.charts();
    Map<Asked, Supplier<List<Binding>>> tables = new HashMap<>();
    for (CannedQuery chart : charts.all()) {
      Set<String> parts = RowsOfQueries.named(chart);
      QueryCatalog from = parts.isEmpty() ? charts : catalog;
      for (String name : parts.isEmpty() ? Set.of(chart.slug()) : parts) {
        tables.put(
            new Asked(from.text(name), Map.of()),
            new Lazy<>(() -> from.rows(name, graph, Map.of())));
      }
    }
    return new KeptRows(tables);
  }

  /** The queries of the charts, by name. */
  public QueryCatalog queries() {
    return charts;
  }

  /** The rows of a chart. */
  public List<Binding> of(CannedQuery chart) {
    return kept.computeIfAbsent(chart.text(), text -> new Lazy<>(() -> ask(chart))).get();
  }

  private List<Binding> ask(CannedQuery chart) {
    return graph.kept().of(chart.text(), Map.of()).orElseGet(() -> answer(chart));
  }

  private List<Binding> answer(CannedQuery chart) {
    CannedQuery filled = new RowsOfQueries(this::rows).in(chart);
    try (QueryExec execution = filled.on(graph, Map.of())) {
      return Iter.toList(execution.select());
    }
  }

  private List<Binding> rows(String query) {
    return kept.computeIfAbsent(
            catalog.text(query), text -> new Lazy<>(() -> catalog.rows(query, graph, Map.of())))
        .get();
  }

  /** A chart with its title, ready to be drawn. */
  public ChartData data(Chart chart, Language language) {
    ChartWords words = new ChartWords(graph, language);
    List<Binding> rows = of(chart.query());
    return data(chart, rows, words, ChartTitle.of(chart.query(), rows, words));
  }

  /** A chart of any rows, whose title is that of its query. */
  public ChartData drawn(Chart chart, List<Binding> rows, Language language) {
    return data(chart, rows, new ChartWords(graph, language), chart.query().title(language));
  }

  private ChartData data(Chart chart, List<Binding> rows, ChartWords words, String title) {
    CannedQuery query = chart.query();
    Language language = words.language();
    return new ChartReader(chart.encoding(), words, new Heads(query, graph, language)::of)
        .read(query.slug(), title, query.description(language), rows);
  }
}
