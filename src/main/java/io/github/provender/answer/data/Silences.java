package io.github.provender.answer.data;

import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.Documents;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Silence of a developer's documents that holds although something is told. */
public record Silences(KnowledgeGraph graph) {
  /** What the developer's documents leave open on an aspect. */
  public static List<Nondisclosure> open(Column column, String aspect, DisclosureStatus status) {
    return column.cell(aspect).stream()
        .flatMap(cell -> cell.nondisclosures().stream())
        .filter(silence -> silence.status() == status && silence.claim().isDeveloper())
        .toList();
  }

  /** Parts of which nothing is told beside those values, also not in a later document. */
  public List<Nondisclosure> beside(Column column, String aspect, List<Value> told) {
    Set<String> known =
        told.stream().map(value -> value.subject().label()).collect(Collectors.toSet());
    return since(open(column, aspect, DisclosureStatus.NOT_MENTIONED), told).stream()
        .filter(silence -> !silence.subject().isEmpty() && !known.contains(silence.subject()))
        .toList();
  }

  /** Those of documents that are not older than what tells the values. */
  public List<Nondisclosure> since(List<Nondisclosure> silences, List<Value> told) {
    String latest =
        told.stream()
            .flatMap(value -> value.claims().stream())
            .map(this::day)
            .max(String::compareTo)
            .orElse("");
    return silences.stream()
        .filter(silence -> day(silence.claim()).compareTo(latest) >= 0)
        .toList();
  }

  private String day(Citation claim) {
    return graph
        .object(claim.claim(), Vocab.IS_STATED_IN)
        .map(document -> new Documents(graph).date(document))
        .orElse("");
  }
}
