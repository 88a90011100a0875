package io.github.provender.export.model;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * How far each question is told, model by model: the rows of the query {@code disclosure-states} as
 * triples {@code ?aspect x:withheld ?model}, with the documents that leave it open, {@code ?aspect
 * x:isLeftOpenIn ?document}.
 */
final class Disclosure {
  private static final Node IS_LEFT_OPEN_IN =
      NodeFactory.createURI(ModelExporter.NS + "isLeftOpenIn");

  private static final Node HAS_AUTHORITY = Vocab.pv("hasAuthority");
  private static final Node WITHHOLDS_ASPECT = Vocab.pv("withholdsAspect");
  private static final Node DEVELOPER = Vocab.concept("authority", "developer");

  private final KnowledgeGraph graph;
  private final Map<Node, List<Triple>> states;

  Disclosure(KnowledgeGraph graph, List<Binding> rows) {
    this.graph = graph;
    this.states =
        rows.stream().map(Disclosure::state).collect(Collectors.groupingBy(Triple::getObject));
  }

  private static Triple state(Binding row) {
    return Triple.create(
        row.get("aspect"),
        NodeFactory.createURI(ModelExporter.NS + row.get("state").getLiteralLexicalForm()),
        row.get("model"));
  }

  /** The triples on a model, on which there are these claims. */
  Graph of(Node model, Set<Node> claims) {
    Graph told = GraphFactory.createDefaultGraph();
    states.getOrDefault(model, List.of()).forEach(told::add);
    Map<Node, List<Node>> open =
        claims.stream()
            .flatMap(claim -> aspects(claim).map(aspect -> Map.entry(aspect, documents(claim))))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.flatMapping(e -> e.getValue().stream(), Collectors.toList())));
    open.forEach(
        (aspect, documents) ->
            counted(documents).forEach(d -> told.add(aspect, IS_LEFT_OPEN_IN, d)));
    return told;
  }

  private Stream<Node> aspects(Node claim) {
    return graph.content(claim).stream()
        .filter(triple -> triple.getPredicate().equals(WITHHOLDS_ASPECT))
        .map(Triple::getObject);
  }

  private List<Node> documents(Node claim) {
    return graph.objects(claim, Vocab.IS_STATED_IN);
  }

  /** Where the developer itself leaves it open, what others leave open does not count. */
  private List<Node> counted(List<Node> documents) {
    List<Node> own =
        documents.stream().filter(d -> graph.has(d, HAS_AUTHORITY, DEVELOPER)).toList();
    return own.isEmpty() ? documents : own;
  }
}
