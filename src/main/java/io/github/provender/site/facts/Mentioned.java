package io.github.provender.site.facts;

import io.github.provender.claim.Term;
import io.github.provender.entity.EntityView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Subject of a document: a thing that its statements are about, and how many there are. */
public record Mentioned(Term thing, long statements) {

  /** The subjects of a document, that of the most statements first. */
  public static List<Mentioned> of(EntityView document) {
    Map<Term, Long> counts =
        document.claims().stream()
            .flatMap(claim -> claim.about().stream())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new Mentioned(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong((Mentioned each) -> -each.statements())
                .thenComparing(each -> each.thing().label()))
        .toList();
  }
}
