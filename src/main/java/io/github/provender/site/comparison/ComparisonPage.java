package io.github.provender.site.comparison;

import io.github.provender.answer.Answer;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison;
import io.github.provender.render.CellLines.Line;
import io.github.provender.render.svg.PipelinePicture;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Templates;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * View model of the comparison page: a comparison and what its page needs beside it.
 *
 * @param others the models that may be added
 * @param sparql the query behind it, with its models in it; empty where it is not offered
 */
public record ComparisonPage(
    Comparison comparison,
    Answer answer,
    LinkBuilder links,
    ComparisonParameters choice,
    List<Term> others,
    String sparql,
    PipelinePicture picture) {

  private static final int MAX_CELL_LINES = 12;
  private static final String LETTERS = "abcdef";
  private static final PipelinePicture NO_PICTURE = PipelinePicture.of(List.of(), Language.EN);

  /** A comparison as one HTML file that needs nothing beside it. */
  public static String standalone(AnsweredComparison answered) {
    Comparison comparison = answered.table();
    LinkBuilder links = new LinkBuilder(comparison.language(), true);
    ComparisonParameters choice = ComparisonParameters.of(comparison, false);
    return new ComparisonPage(
            comparison, answered.answer(), links, choice, List.of(), "", NO_PICTURE)
        .html();
  }

  /** The page as HTML. */
  String html() {
    return Templates.render("comparison", Map.of("page", this));
  }

  /** Whether a further model may be added. */
  public boolean hasRoom() {
    return comparison.models().size() < ComparisonRoutes.MAX_MODELS && !others.isEmpty();
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

  /** The lines of a cell that are seen at once. */
  public List<Line> shown(List<Line> lines) {
    return lines.size() <= MAX_CELL_LINES + 2 ? lines : lines.subList(0, MAX_CELL_LINES);
  }

  /** The lines of a long cell that are folded away. */
  public List<Line> folded(List<Line> lines) {
    return lines.subList(shown(lines).size(), lines.size());
  }

  /** The day on which the latest of the documents was read; empty where there is none. */
  public String read() {
    return comparison.documents().stream()
        .map(Source::retrievedOn)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
