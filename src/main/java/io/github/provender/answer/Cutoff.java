package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.answer.data.Silences;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import java.util.List;
import java.util.stream.Stream;

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
            new Told(Stream.concat(Stream.of(told(column, dates)), open(column, dates)).toList()));
  }

  private Part told(Column column, List<Value> dates) {
    return facts.part(
        Phrases.distinct(dates),
        "answer.cutoff",
        facts.name(column, dates),
        facts.figures().amount(dates));
  }

  /** Which documents of the developer leave a part of it open. */
  private Stream<Part> open(Column column, List<Value> dates) {
    return new Silences(facts.graph())
        .since(Silences.open(column, ASPECT, DisclosureStatus.PARTLY_DISCLOSED), dates).stream()
            .map(silence -> new Part(open(column, silence), List.of(silence.claim())))
            .limit(1);
  }

  private String open(Column column, Nondisclosure silence) {
    return Phrases.sentence(
        facts.language(),
        "answer.cutoff.partly",
        facts.document(column, silence.claim()).document().label());
  }
}
