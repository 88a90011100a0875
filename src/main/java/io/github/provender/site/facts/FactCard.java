package io.github.provender.site.facts;

import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison;
import io.github.provender.entity.EntityView;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.comparison.view.CellView;
import io.github.provender.site.comparison.view.CellViews;
import io.github.provender.site.comparison.view.CitationCards;
import io.github.provender.site.comparison.view.ColumnView;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fact card: what the page of a thing tells first, each value with its citations. */
public record FactCard(List<Fact> facts, ColumnView column, CitationCards cards) {

  /**
   * One line of the card.
   *
   * @param aspect the first of those that it shows, by slug; empty where it shows none
   * @param plain what stands outside claims
   * @param more how many values there are beside those
   * @param disputed whether sources say different things, or one is found wrong
   */
  public record Fact(
      Term kind,
      String aspect,
      CellView value,
      List<ClaimedStatement> plain,
      int more,
      boolean disputed) {
    /** Whether claims tell of it, or nobody has looked. */
    public boolean hasCell() {
      return plain.isEmpty() || !value.lines().isEmpty();
    }
  }

  /** The card of the one model of a table, whose cards of citations it shares. */
  public static FactCard of(KnowledgeGraph graph, Comparison table, CitationCards cards) {
    ColumnView column = ColumnView.of(table).get(0);
    return of(new ModelFacts(graph, new Column(table, 0)).all(), column, cards, table.language());
  }

  /**
   * The card of any other thing; empty for one of a kind that has no facts.
   *
   * @param others what the page cites beside it
   */
  public static FactCard of(KnowledgeGraph graph, EntityView view, Stream<Citation> others) {
    List<ToldFact> told = new ThingFacts(graph, view).all();
    CitationCards cards =
        CitationCards.of(
            Stream.concat(told.stream().flatMap(ToldFact::citations), others),
            view.documents(),
            view.language());
    ColumnView column = new ColumnView(view.thing(), "", Optional.empty());
    return of(told, column, cards, view.language());
  }

  private static FactCard of(
      List<ToldFact> told, ColumnView column, CitationCards cards, Language language) {
    CellViews words = new CellViews(language, column, cards);
    List<Fact> facts =
        told.stream().map(fact -> of(fact, words.of(fact.cell(column.model())))).toList();
    return new FactCard(facts, column, cards);
  }

  private static Fact of(ToldFact told, CellView value) {
    return new Fact(
        told.kind().term(),
        told.kind().aspects().stream().map(Vocab::slug).findFirst().orElse(""),
        value,
        told.plain(),
        told.more(),
        told.disputed());
  }

  /** Who speaks in the documents that the page cites, each once. */
  public List<String> speakers() {
    return cards.sources().stream().map(Source::speaker).distinct().toList();
  }

  public boolean isEmpty() {
    return facts.isEmpty();
  }
}
