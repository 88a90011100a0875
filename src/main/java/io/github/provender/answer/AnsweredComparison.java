package io.github.provender.answer;

import io.github.provender.claim.Source;
import io.github.provender.compare.Comparison;
import java.util.List;
import java.util.Set;

/**
 * Comparison with its answer; the answer stays whole where the table shows only some rows.
 *
 * @param documents all that the answer or the table may cite
 */
public record AnsweredComparison(Comparison table, Answer answer, List<Source> documents) {

  /** The same with only the rows of those aspects; with all where none is named. */
  public AnsweredComparison withAspects(Set<String> slugs) {
    return new AnsweredComparison(table.withAspects(slugs), answer, documents);
  }

  /** The same with only the rows in which the models are not known to be alike. */
  public AnsweredComparison withOnlyDifferences() {
    return new AnsweredComparison(table.withOnlyDifferences(), answer, documents);
  }
}
