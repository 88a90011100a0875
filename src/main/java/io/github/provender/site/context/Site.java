package io.github.provender.site.context;

import io.github.provender.answer.Answerer;
import io.github.provender.ask.QuestionAnswerer;
import io.github.provender.ask.SearchIndex;
import io.github.provender.cache.Lazy;
import io.github.provender.chart.ChartRows;
import io.github.provender.entity.EntityViewBuilder;
import io.github.provender.entity.PipelineReader;
import io.github.provender.entity.lineage.walk.LineageReader;
import io.github.provender.export.model.ExportCatalog;
import io.github.provender.export.model.ModelExporter;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.history.History;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.overview.Overview;
import io.github.provender.query.QueryCatalog;
import io.github.provender.render.docs.ReferenceDocs;
import io.github.provender.validate.RuleSet;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the pages are made of; built once, since the graph never changes while it is served.
 *
 * @param sizes in bytes, by path, of files that take long to write and were written before; empty
 *     of one that cannot be written
 * @param frame its base is empty to go by the Host header
 * @param reports where errors are reported; empty where the operator does not say
 * @param since when this state was built
 */
public record Site(
    KnowledgeGraph graph,
    QueryCatalog catalog,
    RuleSet rules,
    NameIndex names,
    Answerer answerer,
    EntityViewBuilder views,
    LineageReader lineages,
    PipelineReader pipelines,
    ChartRows charts,
    PublishedDataset published,
    ExportCatalog exports,
    Supplier<ModelExporter> exporter,
    Supplier<History> history,
    ResponseCache answers,
    Supplier<QuestionAnswerer> questions,
    Supplier<Overview> overview,
    Supplier<ReferenceDocs> reference,
    Map<String, OptionalInt> sizes,
    Frame frame,
    String reports,
    Instant since) {

  public Site(KnowledgeGraph graph, QueryCatalog catalog, RuleSet rules, String base) {
    this(
        graph,
        catalog,
        rules,
        new Lazy<>(() -> SearchIndex.of(graph, catalog)),
        () -> History.NONE,
        base,
        "",
        Capacity.DEFAULT.cacheBytes());
  }

  /**
   * What is served of a graph.
   *
   * @param index asked for at the first question
   * @param history asked for by the first page that tells of it
   * @param base the address by which others reach the server; may be empty
   * @param reports where errors are reported; may be empty
   * @param cacheBytes what answers that are kept may take
   */
  public Site(
      KnowledgeGraph graph,
      QueryCatalog catalog,
      RuleSet rules,
      Supplier<SearchIndex> index,
      Supplier<History> history,
      String base,
      String reports,
      long cacheBytes) {
    this(
        graph,
        catalog,
        rules,
        index,
        history,
        base,
        reports,
        new ResponseCache(cacheBytes),
        new Answerer(graph, catalog),
        new NameIndex(graph));
  }

  /** The rows of pages on all the data, to be kept with the graph; each is found when it is got. */
  public static KeptRows rows(KnowledgeGraph graph, QueryCatalog catalog) {
    return Overview.rows(graph, catalog).and(ChartRows.kept(graph, catalog));
  }

  private Site(
      KnowledgeGraph graph,
      QueryCatalog catalog,
      RuleSet rules,
      Supplier<SearchIndex> index,
      Supplier<History> history,
      String base,
      String reports,
      ResponseCache answers,
      Answerer answerer,
      NameIndex names) {
    this(
        graph,
        catalog,
        rules,
        names,
        answerer,
        new EntityViewBuilder(graph, answerer.comparer().disputes()),
        new LineageReader(graph, catalog),
        new PipelineReader(graph, catalog),
        new ChartRows(graph, catalog),
        PublishedDataset.of(graph),
        ExportCatalog.of(Workspace.shipped()),
        new Lazy<>(() -> new ModelExporter(graph, catalog)),
        history,
        answers,
        new Lazy<>(() -> new QuestionAnswerer(graph, catalog, names, index.get())),
        new Lazy<>(() -> Overview.of(graph, catalog)),
        new Lazy<>(() -> ReferenceDocs.of(Workspace.shipped())),
        new ConcurrentHashMap<>(),
        Frame.of(graph, base),
        reports,
        Instant.now());
  }
}
