package io.github.provender.entity.lineage;

import io.github.provender.claim.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * Branch of a lineage tree.
 *
 * @param tie by which it hangs on the thing before
 * @param groups what hangs on it
 * @param isRepeated whether what hangs on it stands at another branch of the same thing
 * @param further how many ties lead on that are not drawn
 */
public record Branch(Tie tie, Term thing, List<Group> groups, boolean isRepeated, int further) {

  /** The branches of one relation; the rest is folded away at first. */
  public record Group(Relation relation, List<Branch> shown, List<Branch> rest) {
    public Stream<Branch> all() {
      return Stream.concat(shown.stream(), rest.stream());
    }
  }

  /** Its own tie and those of all that hangs on it. */
  Stream<Tie> ties() {
    return Stream.concat(Stream.of(tie), groups.stream().flatMap(Group::all).flatMap(Branch::ties));
  }
}
