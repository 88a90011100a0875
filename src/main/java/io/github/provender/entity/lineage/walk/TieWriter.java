package io.github.provender.entity.lineage.walk;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.lineage.Kin;
import io.github.provender.entity.lineage.Tie;
import io.github.provender.entity.lineage.Tie.Step;
import io.github.provender.entity.lineage.walk.Edge.Said;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Puts edges into words and cites what is behind them; each is cited once. */
final class TieWriter {
  private final Edges edges;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;
  private final Map<Edge, Tie> ties = new HashMap<>();

  TieWriter(Edges edges, ValueFormatter phrases, Bibliography bibliography) {
    this.edges = edges;
    this.phrases = phrases;
    this.bibliography = bibliography;
  }

  Term term(Node thing) {
    return phrases.term(thing);
  }

  Tie of(Edge edge) {
    Tie known = ties.get(edge);
    if (known == null) {
      known = new Tie(term(edge.source()), edge.relation(), term(edge.result()), steps(edge));
      ties.put(edge, known);
    }
    return known;
  }

  private List<Step> steps(Edge edge) {
    return edges.said(edge).stream()
        .collect(
            Collectors.groupingBy(
                said -> List.of(said.from(), said.link(), said.to()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(this::step)
        .toList();
  }

  private Step step(List<Said> same) {
    Said first = same.get(0);
    List<Citation> claims =
        same.stream().map(Said::claim).distinct().map(bibliography::cite).toList();
    return new Step(
        phrases.name(first.from()), phrases.term(first.link()), phrases.name(first.to()), claims);
  }

  Kin kin(Way way) {
    List<Term> through = way.through().stream().map(this::term).toList();
    return new Kin(term(way.end()), way.relation(), of(way.last()), through);
  }

  List<Source> documents() {
    return bibliography.sources();
  }
}
