package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.claim.Citation;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import java.util.List;

/** One question that the answer takes up: which rows it reads and what it says of a model. */
interface Question {
  /** The end of the key of its label. */
  String key();

  /** The rows it reads, by slug; mostly the one that it is called after. */
  default List<String> aspects() {
    return List.of(key());
  }

  List<Clause> of(Column column);

  /** What the answer says of one model on one question. */
  sealed interface Clause {
    /** Sentences that somebody's statements bear out. */
    record Told(List<Part> parts) implements Clause {}

    /**
     * That a model's documents do not tell something; several models are told of in one sentence.
     *
     * @param what the key of what is missing
     * @param isOfPart whether the silence is on a part of the training, which the name is of
     * @param isOtherwiseTold whether others than the developer speak of it, rightly or not
     */
    record Silence(
        CellState state,
        String what,
        String name,
        boolean isOfPart,
        boolean isOtherwiseTold,
        List<Citation> claims)
        implements Clause {
      /** The same of something else, which the name is of. */
      Silence of(String other) {
        return new Silence(state, what, other, isOfPart, isOtherwiseTold, claims);
      }
    }
  }
}
