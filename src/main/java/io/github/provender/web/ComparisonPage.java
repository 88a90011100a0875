package io.github.provender.web;

import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Source;
import io.github.provender.compare.Comparison.Term;
import io.github.provender.form.CellLines.Line;
import io.github.provender.web.picture.PipelinePicture;
import java.util.Comparator;
import java.util.List;

/**
 * A comparison and what its page needs beside it.
 *
 * @param others the models that may be added
 * @param sparql the query behind it, with its models in it; empty where it is not offered
 */
public record ComparisonPage(
    Comparison comparison,
    Links links,
    Choice choice,
    List<Term> others,
    String sparql,
    PipelinePicture picture) {

  private static final int MOST_LINES = 12;
  private static final String LETTERS = "abcdef";

  /** Whether a further model may be added. */
  public boolean hasRoom() {
    return comparison.models().size() < ComparisonRoutes.MOST_MODELS && !others.isEmpty();
  }

  /** The address of the canned query behind the comparison. */
  public String cannedQuery() {
    StringBuilder address = new StringBuilder("/queries/compare?");
    for (int i = 0; i < choice.models().size(); i++) {
      address.append(LETTERS.charAt(i)).append('=').append(Links.encode(choice.models().get(i)));
      address.append('&');
    }
    return address + "lang=" + choice.language().code();
  }

  /** The lines of a cell that are seen at once. */
  public List<Line> shown(List<Line> lines) {
    return lines.size() <= MOST_LINES + 2 ? lines : lines.subList(0, MOST_LINES);
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
