package io.github.provender.site.comparison;

import io.github.provender.answer.Answer;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Comparison;
import io.github.provender.site.comparison.view.CellViews;
import io.github.provender.site.comparison.view.CitationCards;
import io.github.provender.site.comparison.view.ColumnView;
import io.github.provender.site.comparison.view.DisagreementRanking;
import io.github.provender.site.comparison.view.GroupView;
import io.github.provender.site.comparison.view.PipelineGrid;
import io.github.provender.site.comparison.view.StateWords;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * View model of the comparison page: a comparison and what its page needs beside it.
 *
 * @param whole the comparison before it was filtered
 * @param shown what is left of it
 * @param others the models that may be added
 * @param sparql the query behind it, with its models in it; empty where it is not offered
 */
public record ComparisonPage(
    Comparison whole,
    AnsweredComparison shown,
    LinkBuilder links,
    ComparisonParameters choice,
    List<Term> others,
    String sparql,
    PipelineGrid pipelines,
    CitationCards cards,
    List<ColumnView> columns) {

  private static final String LETTERS = "abcdef";

  static ComparisonPage of(
      AnsweredComparison answered,
      RowFilter filter,
      LinkBuilder links,
      List<Term> others,
      String sparql,
      PipelineGrid pipelines) {
    Comparison whole = answered.table();
    AnsweredComparison shown = filter.of(answered);
    return new ComparisonPage(
        whole,
        shown,
        links,
        ComparisonParameters.of(whole, filter),
        others,
        sparql,
        pipelines,
        CitationCards.of(shown, pipelines, answered.documents()),
        ColumnView.of(whole));
  }

  /** A comparison as one HTML file that needs nothing beside it. */
  public static String standalone(AnsweredComparison answered) {
    LinkBuilder links = new LinkBuilder(answered.table().language(), true);
    PipelineGrid none = new PipelineGrid(0, List.of());
    return of(answered, RowFilter.NONE, links, List.of(), "", none).html();
  }

  /** The page as HTML. */
  String html() {
    return Templates.render("comparison", Map.of("page", this));
  }

  public Comparison comparison() {
    return shown.table();
  }

  public Answer answer() {
    return shown.answer();
  }

  /** The groups of rows; all open where some were asked for. */
  public List<GroupView> groups() {
    return GroupView.of(comparison(), !choice.filter().equals(RowFilter.NONE));
  }

  /** The groups before the comparison was filtered. */
  public List<GroupView> allGroups() {
    return GroupView.of(whole, false);
  }

  /** What puts the cells of each column into words. */
  public List<CellViews> cells() {
    return columns.stream().map(column -> new CellViews(links.language(), column, cards)).toList();
  }

  /** What the mark of each state means. */
  public Map<CellState, String> stateWords() {
    return StateWords.of(links.language());
  }

  /** The disagreements that matter most. */
  public List<Disagreement> disagreements() {
    return new DisagreementRanking(comparison()).first();
  }

  /** Whether a further model may be added. */
  public boolean hasRoom() {
    return whole.models().size() < ComparisonRoutes.MAX_MODELS && !others.isEmpty();
  }

  /** The address of the canned query behind the comparison. */
  public String cannedQuery() {
    StringBuilder address = new StringBuilder("/queries/compare?");
    for (int i = 0; i < choice.models().size(); i++) {
      address
          .append(LETTERS.charAt(i))
          .append('=')
          .append(LinkBuilder.encode(choice.models().get(i)));
      address.append('&');
    }
    return address + "lang=" + choice.language().code();
  }

  /** The day on which the latest of the documents was read; empty where there is none. */
  public String read() {
    return cards.sources().stream()
        .map(Source::retrievedOn)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
