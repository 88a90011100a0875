package io.github.provender.claim;

import static io.github.provender.claim.DisputeIndex.ASSESSED;
import static io.github.provender.claim.DisputeIndex.get;
import static io.github.provender.claim.DisputeIndex.kind;

import io.github.provender.claim.Disagreement.Side;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.OWL2;

/** Reads the rows of a {@link DisputeIndex} as conflicts between sources, each with its sides. */
public final class Disagreements {
  private static final Node STATUS = Vocab.pv("hasDisclosureStatus");
  private static final Node DENIED = OWL2.targetIndividual.asNode();

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;

  public Disagreements(KnowledgeGraph graph, ValueFormatter phrases, Bibliography bibliography) {
    this.graph = graph;
    this.phrases = phrases;
    this.bibliography = bibliography;
  }

  /** Rows on one property of one subject make one disagreement. */
  public List<Disagreement> of(List<Binding> rows) {
    Map<List<Object>, List<Binding>> grouped =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(kind(row), get(row, "subject"), get(row, "property")),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return grouped.values().stream().map(this::disagreement).toList();
  }

  private Disagreement disagreement(List<Binding> same) {
    Binding first = same.get(0);
    Node subject = get(first, "subject");
    String property = phrases.term(get(first, "property")).label();
    if (kind(first).equals(ASSESSED)) {
      List<Side> sides =
          same.stream()
              .flatMap(row -> List.of(get(row, "claim1"), get(row, "claim2")).stream())
              .distinct()
              .map(claim -> new Side(content(claim), List.of(bibliography.cite(claim))))
              .toList();
      return new Disagreement(
          ASSESSED, subject, about(get(first, "claim1")), property, phrases.note(subject), sides);
    }
    Map<String, Set<Node>> sides = new LinkedHashMap<>();
    for (Binding row : same) {
      boolean denied = kind(row).equals("denied");
      add(sides, phrases.text(get(row, "value1")), get(row, "claim1"));
      add(sides, (denied ? "¬ " : "") + phrases.text(get(row, "value2")), get(row, "claim2"));
    }
    List<Side> said = new ArrayList<>();
    sides.forEach((text, claims) -> said.add(new Side(text, citations(claims))));
    return new Disagreement(
        kind(first), subject, phrases.term(subject).label(), property, assessment(same), said);
  }

  private static void add(Map<String, Set<Node>> sides, String text, Node claim) {
    sides.computeIfAbsent(text, t -> new LinkedHashSet<>()).add(claim);
  }

  private List<Citation> citations(Set<Node> claims) {
    return claims.stream().map(bibliography::cite).toList();
  }

  /** What the curators wrote of these claims, where they assessed one against another. */
  private String assessment(List<Binding> same) {
    Set<String> notes = new TreeSet<>();
    for (Binding row : same) {
      for (Node assessment : graph.subjects(Vocab.pv("assesses"), get(row, "claim1"))) {
        if (graph.has(assessment, Vocab.pv("comparesWith"), get(row, "claim2"))) {
          notes.add(phrases.note(assessment));
        }
      }
      for (Node assessment : graph.subjects(Vocab.pv("assesses"), get(row, "claim2"))) {
        if (graph.has(assessment, Vocab.pv("comparesWith"), get(row, "claim1"))) {
          notes.add(phrases.note(assessment));
        }
      }
    }
    return String.join(" ", notes);
  }

  private String about(Node claim) {
    return graph.objects(claim, Vocab.pv("isAbout")).stream()
        .map(node -> phrases.term(node).label())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String content(Node claim) {
    return Stream.concat(said(claim), leftOpenOrDenied(claim))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private Stream<String> leftOpenOrDenied(Node claim) {
    return graph.content(claim).stream()
        .filter(t -> t.getPredicate().equals(STATUS) || t.getPredicate().equals(DENIED))
        .map(t -> (t.getPredicate().equals(DENIED) ? "¬ " : "") + phrases.text(t.getObject()));
  }

  private Stream<String> said(Node claim) {
    return graph.content(claim).stream()
        .filter(t -> !t.getPredicate().equals(Vocab.TYPE))
        .filter(t -> !t.getSubject().getURI().startsWith(claim.getURI() + "#"))
        .map(
            t ->
                phrases.term(t.getSubject()).label()
                    + ", "
                    + phrases.term(t.getPredicate()).label()
                    + ": "
                    + phrases.text(t.getObject()));
  }
}
