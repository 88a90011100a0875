package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.ingest.name.Kind;
import io.github.provender.rdf.Vocab;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What became of some records, or of files that could not be read.
 *
 * @param quads in the order of the records
 * @param things what the quads name that has a name of its own
 * @param claims how many claims they make
 * @param silences how many of these hold a nondisclosure
 * @param hasAmounts whether any of them holds an amount
 * @param refused the files that were not taken, each with its reason
 * @param refusedRecords the records that were not, of files that were
 */
record Outcome(
    int files,
    int records,
    List<Quad> quads,
    Map<Node, Kind> things,
    int claims,
    int silences,
    boolean hasAmounts,
    Tally tally,
    List<Diagnostic> refused,
    List<Diagnostic> refusedRecords) {
  private static final Node CLAIM = Vocab.pv("Claim");
  private static final Node HAS_ASPECT = Vocab.pv("hasAspect");
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node NONDISCLOSURE = Vocab.pv("Nondisclosure");

  static Outcome of(
      int files,
      int records,
      List<Quad> quads,
      Tally tally,
      List<Diagnostic> refused,
      List<Diagnostic> refusedRecords) {
    Set<Node> nodes = new HashSet<>();
    Set<Node> silences = new HashSet<>();
    int claims = 0;
    for (Quad quad : quads) {
      nodes.add(quad.getSubject());
      nodes.add(quad.getObject());
      if (quad.getObject().equals(CLAIM)) {
        claims++;
      } else if (quad.getObject().equals(NONDISCLOSURE)) {
        silences.add(quad.getGraph());
      }
    }
    Map<Node, Kind> things = new LinkedHashMap<>();
    nodes.forEach(node -> Kind.of(node).ifPresent(kind -> things.put(node, kind)));
    return new Outcome(
        files,
        records,
        quads,
        things,
        claims,
        silences.size(),
        nodes.contains(Vocab.QUANTITY),
        tally,
        refused,
        refusedRecords);
  }

  /** What is left of one document beside what curators have read in it, who come first. */
  Outcome beside(Set<List<Node>> read) {
    if (read.isEmpty()) {
      return this;
    }
    Map<Node, Node> aspects = new HashMap<>();
    quads.stream()
        .filter(quad -> quad.getPredicate().equals(HAS_ASPECT))
        .forEach(quad -> aspects.put(quad.getSubject(), quad.getObject()));
    Set<Node> known = new HashSet<>();
    quads.stream()
        .filter(quad -> quad.getPredicate().equals(IS_ABOUT))
        .filter(
            quad ->
                read.contains(
                    List.of(
                        quad.getObject(),
                        aspects.getOrDefault(quad.getSubject(), quad.getSubject()))))
        .forEach(quad -> known.add(quad.getSubject()));
    tally.known(known.size());
    List<Quad> left =
        quads.stream()
            .filter(quad -> !known.contains(quad.getGraph()) && !known.contains(quad.getSubject()))
            .filter(quad -> !quad.getGraph().equals(quad.getSubject()))
            .toList();
    return of(files, records, left, tally, refused, refusedRecords);
  }

  static Outcome refused(int files, List<Diagnostic> refused) {
    return of(files, 0, List.of(), new Tally(), refused, List.of());
  }
}
