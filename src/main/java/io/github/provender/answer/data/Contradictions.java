package io.github.provender.answer.data;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.compare.Comparison.Value;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contradictions among the disagreements, and whether the curators have decided them. */
public final class Contradictions {
  private static final Set<String> CONTRADICTING = Set.of("disagrees", "other-subject", "outdated");
  private static final Set<String> DECIDING = Set.of("other-subject", "outdated");

  private Contradictions() {}

  /** Whether a developer says it, and it is only found that two of its claims disagree. */
  public static boolean isUndecided(Value value) {
    return value.claims().stream()
        .anyMatch(
            claim ->
                claim.isDeveloper()
                    && claim.isRefuted()
                    && claim.objections().stream()
                        .noneMatch(objection -> DECIDING.contains(objection.verdict().slug())));
  }

  /** What is said of the thing itself; what is set against it may be said of another one. */
  public static Stream<Side> own(Disagreement disagreement) {
    return disagreement.sides().stream().filter(side -> !side.isOfAnother());
  }

  /** Whether two claims differ on it, and not only on how far either is borne out. */
  public static boolean isReal(Disagreement disagreement) {
    List<Side> own = own(disagreement).toList();
    return CONTRADICTING.contains(disagreement.kind().slug())
        && own.stream()
            .anyMatch(
                one ->
                    own.stream()
                        .anyMatch(other -> Collections.disjoint(one.claims(), other.claims())));
  }

  /** The findings that tell which side does not hold; that two contradict each other does not. */
  public static Set<String> findings(Disagreement disagreement) {
    return own(disagreement)
        .filter(side -> side.claims().stream().noneMatch(claim -> verdicts(claim).isEmpty()))
        .flatMap(side -> side.claims().stream())
        .flatMap(claim -> verdicts(claim).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> verdicts(Citation claim) {
    return claim.objections().stream()
        .map(objection -> objection.verdict().slug())
        .filter(DECIDING::contains)
        .collect(Collectors.toSet());
  }

  /** Whether the curators find one side not to hold. */
  public static boolean isDecided(Disagreement disagreement) {
    return !findings(disagreement).isEmpty();
  }

  /** Whether one document says both. */
  public static boolean isWithinOne(Disagreement disagreement) {
    return own(disagreement)
            .flatMap(side -> side.claims().stream())
            .map(Citation::document)
            .distinct()
            .count()
        == 1;
  }
}
