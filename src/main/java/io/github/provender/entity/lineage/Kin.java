package io.github.provender.entity.lineage;

import io.github.provender.claim.Term;
import java.util.List;

/**
 * A model, or a source of data, that a thing descends from or that came of it, over whatever data
 * lie between.
 *
 * @param tie its own end of the way
 * @param through what lies between, the nearest to the thing first
 */
public record Kin(Term thing, Relation relation, Tie tie, List<Term> through) {

  /** The first and the last of what lies between. */
  public List<Term> between() {
    return through.size() < 2 ? through : List.of(through.get(0), through.get(through.size() - 1));
  }
}
