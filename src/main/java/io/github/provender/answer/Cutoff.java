package io.github.provender.answer;

import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import java.util.List;

/** Up to when the data reach. */
record Cutoff(Facts facts) implements Question {
  private static final String ASPECT = "knowledge-cutoff";

  @Override
  public String key() {
    return ASPECT;
  }

  @Override
  public List<Clause> of(Column column) {
    List<Value> dates = facts.told(column, ASPECT, "knowledgeCutoff");
    return dates.isEmpty()
        ? List.of(facts.untold(column, ASPECT, ASPECT))
        : List.of(
            new Told(
                List.of(
                    facts.part(
                        Phrases.distinct(dates),
                        "answer.cutoff",
                        facts.name(column, dates),
                        facts.figures().amount(dates)))));
  }
}
