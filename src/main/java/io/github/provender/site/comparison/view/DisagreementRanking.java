package io.github.provender.site.comparison.view;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Disagreement;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.compare.Comparison;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Ranking of disagreements: those on data first, then those that are decided. */
public final class DisagreementRanking {
  private static final int FEW = 6;
  private static final Set<String> MINOR = Set.of("approximation", "other-subject");

  private final Comparison comparison;
  private final Set<Node> data;

  public DisagreementRanking(Comparison comparison) {
    this.comparison = comparison;
    this.data =
        comparison.rows().stream()
            .filter(GroupView::isOfData)
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.values().stream())
            .flatMap(value -> value.claims().stream())
            .map(Citation::claim)
            .collect(Collectors.toSet());
  }

  /** The few that matter most. */
  public List<Disagreement> first() {
    return comparison.disagreements().stream()
        .filter(each -> sources(each) > 1 && !MINOR.contains(each.kind().slug()))
        .sorted(
            Comparator.comparing((Disagreement each) -> !isOnData(each))
                .thenComparing(each -> each.sides().stream().noneMatch(Side::isRefuted))
                .thenComparing(each -> -sources(each)))
        .limit(FEW)
        .toList();
  }

  /** The findings on one side. */
  public static List<Finding> findings(Side side, Language language) {
    return Finding.on(side.claims(), language);
  }

  private boolean isOnData(Disagreement disagreement) {
    return disagreement.sides().stream()
        .flatMap(side -> side.claims().stream())
        .anyMatch(claim -> data.contains(claim.claim()));
  }

  private static long sources(Disagreement disagreement) {
    return disagreement.sides().stream()
        .flatMap(side -> side.claims().stream())
        .map(Citation::document)
        .distinct()
        .count();
  }
}
