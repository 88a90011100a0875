package io.github.provender.site.context;

import io.github.provender.answer.Answerer;
import io.github.provender.entity.EntityViewBuilder;
import io.github.provender.entity.LineageBuilder;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.query.QueryCatalog;
import io.github.provender.validate.RuleSet;
import java.time.Instant;

/**
 * What the pages are made of; built once, since the graph never changes while it is served.
 *
 * @param base the address by which others reach the server; empty to go by the Host header
 * @param since when this state was built
 */
public record Site(
    KnowledgeGraph graph,
    QueryCatalog catalog,
    RuleSet rules,
    NameIndex names,
    Answerer answerer,
    EntityViewBuilder views,
    LineageBuilder lineages,
    PublishedDataset published,
    ResponseCache answers,
    String base,
    Instant since) {

  public Site(KnowledgeGraph graph, QueryCatalog catalog, RuleSet rules, String base) {
    this(graph, catalog, rules, base, new Answerer(graph, catalog));
  }

  private Site(
      KnowledgeGraph graph, QueryCatalog catalog, RuleSet rules, String base, Answerer answerer) {
    this(
        graph,
        catalog,
        rules,
        new NameIndex(graph),
        answerer,
        new EntityViewBuilder(graph, answerer.comparer().disputes()),
        new LineageBuilder(graph, catalog),
        PublishedDataset.of(graph),
        new ResponseCache(),
        base,
        Instant.now());
  }
}
