package io.github.provender.entity.lineage;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tie of kinship: one thing went into another, as documents say or, without a document, the
 * registry.
 */
public record Tie(Term source, Relation relation, Term result, List<Step> steps) {

  /** One statement of the descent, as it is made, and who makes it. */
  public record Step(Term from, Term link, Term to, List<Citation> claims) {}

  /** The claims that say so, the developer's first. */
  public List<Citation> claims() {
    return steps.stream()
        .flatMap(step -> step.claims().stream())
        .distinct()
        .sorted(Comparator.comparing(claim -> !claim.isDeveloper()))
        .toList();
  }

  /** Whether the developer itself says so, or the registry. */
  public boolean isSure() {
    return steps.isEmpty() || claims().stream().anyMatch(Citation::isDeveloper);
  }

  /** Whether findings refute all that say so. */
  public boolean isRefuted() {
    return !steps.isEmpty() && claims().stream().allMatch(Citation::isRefuted);
  }

  /** The stages, checkpoints and data that the statements name in place of the two things. */
  public List<Term> through() {
    return steps.stream()
        .flatMap(step -> Stream.of(step.to(), step.from()))
        .filter(term -> !term.node().equals(source.node()) && !term.node().equals(result.node()))
        .distinct()
        .toList();
  }
}
