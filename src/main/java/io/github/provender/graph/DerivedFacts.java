package io.github.provender.graph;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Materialised inference: what follows from the claims is derived once, when they are loaded, into
 * a graph of its own, so that it is never mistaken for what somebody claims.
 */
public final class DerivedFacts {
  /** The graph that holds all that is derived, and nothing else. */
  public static final Node GRAPH = Vocab.id("graph", "derived");

  private final List<DerivedFact> ordered;

  private DerivedFacts(List<DerivedFact> ordered) {
    this.ordered = ordered;
  }

  /** The workspace's, found by folder. */
  public static DerivedFacts of(Workspace workspace) {
    return of(workspace.derived().stream().map(SparqlFile::read).toList());
  }

  /** Those of some files, in an order in which each comes after what it asks for. */
  public static DerivedFacts of(List<SparqlFile> files) {
    List<DerivedFact> waiting =
        files.stream().map(DerivedFact::of).collect(Collectors.toCollection(ArrayList::new));
    List<DerivedFact> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      DerivedFact next =
          waiting.stream()
              .filter(fact -> waiting.stream().noneMatch(fact::asksFor))
              .findFirst()
              .orElseThrow(() -> circle(waiting));
      waiting.remove(next);
      ordered.add(next);
    }
    return new DerivedFacts(List.copyOf(ordered));
  }

  private static Diagnostic.Malformed circle(List<DerivedFact> facts) {
    String names = facts.stream().map(f -> f.file().slug()).collect(Collectors.joining(", "));
    return facts
        .get(0)
        .malformed(
            "WHERE",
            "none of these can be derived first, since each asks for another or itself: " + names,
            "ask for what is claimed, with a path such as ( pv:a | pv:b )+ for any number of steps");
  }

  /** All of them, in the order in which they are run. */
  public List<DerivedFact> all() {
    return ordered;
  }

  /** What follows from the statements of one file alone. */
  public Set<Triple> from(RdfFile file) {
    return KnowledgeGraph.of(List.of(file), this).derived().quads().stream()
        .map(Quad::asTriple)
        .collect(Collectors.toSet());
  }

  /**
   * What a file states although it follows from its other statements, blank nodes aside: they have
   * no name by which to know them again.
   */
  public Set<Triple> redundantIn(RdfFile file) {
    Set<Node> properties = ordered.stream().map(DerivedFact::property).collect(Collectors.toSet());
    Map<Boolean, List<Quad>> quads =
        file.quads().stream()
            .collect(Collectors.partitioningBy(q -> properties.contains(q.getPredicate())));
    Set<Triple> redundant =
        quads.getOrDefault(true, List.of()).stream()
            .map(Quad::asTriple)
            .filter(t -> t.getSubject().isURI() && t.getObject().isURI())
            .collect(Collectors.toSet());
    if (!redundant.isEmpty()) {
      List<Quad> others = quads.getOrDefault(false, List.of());
      redundant.retainAll(from(new RdfFile(file.name(), others, Map.of(), Map.of())));
    }
    return redundant;
  }

  /** Adds what follows from what a dataset holds. */
  void addTo(DatasetGraph dataset) {
    for (DerivedFact fact : ordered) {
      try (QueryExec execution = QueryExec.dataset(dataset).query(fact.file().query()).build()) {
        Graph derived = execution.construct();
        derived
            .find()
            .forEachRemaining(
                t -> dataset.add(GRAPH, t.getSubject(), t.getPredicate(), t.getObject()));
      }
    }
  }
}
