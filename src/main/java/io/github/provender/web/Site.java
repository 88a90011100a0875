package io.github.provender.web;

import io.github.provender.check.Rulebook;
import io.github.provender.compare.Comparer;
import io.github.provender.compare.LineageMaker;
import io.github.provender.compare.PortraitMaker;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Names;
import io.github.provender.query.QueryShelf;
import io.github.provender.web.description.Catalogue;
import java.time.Instant;

/**
 * What the pages are made of; built once, since the graph never changes while it is served.
 *
 * @param base the address by which others reach the server; empty to go by the Host header
 * @param since when this state was built
 */
record Site(
    KnowledgeGraph graph,
    QueryShelf shelf,
    Rulebook rules,
    Names names,
    Comparer comparer,
    PortraitMaker portraits,
    LineageMaker lineages,
    Catalogue catalogue,
    Answers answers,
    String base,
    Instant since) {

  Site(KnowledgeGraph graph, QueryShelf shelf, Rulebook rules, String base) {
    this(graph, shelf, rules, base, new Comparer(graph, shelf));
  }

  private Site(
      KnowledgeGraph graph, QueryShelf shelf, Rulebook rules, String base, Comparer comparer) {
    this(
        graph,
        shelf,
        rules,
        new Names(graph),
        comparer,
        new PortraitMaker(graph, comparer.disputes()),
        new LineageMaker(graph, shelf),
        Catalogue.of(graph),
        new Answers(),
        base,
        Instant.now());
  }
}
