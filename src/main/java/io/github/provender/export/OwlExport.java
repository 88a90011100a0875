package io.github.provender.export;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;

/**
 * One ontology for Protégé: vocabulary, schemes and all claims in a single graph. Every claimed
 * statement carries its documents as axiom annotations, and every derived one the graph of derived
 * facts; what a document denies is left out, since a statement and its denial together would make
 * the whole inconsistent.
 */
public final class OwlExport {
  /** What was measured of the data is said of them, in a vocabulary that needs no reasoner. */
  private static final Node MEASURED = Vocab.id("graph", "quality");

  private static final Node MERGED = NodeFactory.createURI(Vocab.BASE + "all");
  private static final Node CLAIM = Vocab.pv("Claim");
  private static final Node DENIAL = Vocab.pv("Denial");
  private static final Node ONTOLOGY = OWL.Ontology.asNode();
  private static final Node INDIVIDUAL = OWL2.NamedIndividual.asNode();

  private final KnowledgeGraph graph;
  private final Graph out = GraphFactory.createDefaultGraph();

  private OwlExport(KnowledgeGraph graph) {
    this.graph = graph;
  }

  /** Merges the whole graph. */
  public static Graph of(KnowledgeGraph graph) {
    return new OwlExport(graph).merge();
  }

  private Graph merge() {
    Set<Node> claims = new HashSet<>(graph.subjects(Vocab.TYPE, CLAIM));
    Set<Node> denials = new HashSet<>(graph.subjects(Vocab.TYPE, DENIAL));
    Set<Node> headers = new HashSet<>(graph.subjects(Vocab.TYPE, ONTOLOGY));
    Map<Triple, Set<Node>> sources = new LinkedHashMap<>();
    graph
        .dataset()
        .find()
        .forEachRemaining(
            quad -> {
              if (quad.isDefaultGraph()
                  || denials.contains(quad.getGraph())
                  || quad.getGraph().equals(MEASURED)) {
                return;
              }
              if (!headers.contains(quad.getSubject())) {
                out.add(quad.asTriple());
              }
              if (claims.contains(quad.getGraph()) && !quad.getPredicate().equals(Vocab.TYPE)) {
                sources.computeIfAbsent(quad.asTriple(), t -> byName()).addAll(documents(quad));
              } else if (graph.isOnlyDerived(quad.asTriple())) {
                sources.computeIfAbsent(quad.asTriple(), t -> byName()).add(quad.getGraph());
              }
            });
    sources.forEach(this::annotate);
    header();
    declareIndividuals();
    return out;
  }

  private static Set<Node> byName() {
    return new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
  }

  private List<Node> documents(Quad quad) {
    return graph.objects(quad.getGraph(), Vocab.IS_STATED_IN);
  }

  private void annotate(Triple claimed, Set<Node> documents) {
    Node axiom = NodeFactory.createBlankNode();
    out.add(axiom, Vocab.TYPE, OWL2.Axiom.asNode());
    out.add(axiom, OWL2.annotatedSource.asNode(), claimed.getSubject());
    out.add(axiom, OWL2.annotatedProperty.asNode(), claimed.getPredicate());
    out.add(axiom, OWL2.annotatedTarget.asNode(), claimed.getObject());
    documents.forEach(document -> out.add(axiom, DCTerms.source.asNode(), document));
  }

  private void header() {
    out.add(MERGED, Vocab.TYPE, ONTOLOGY);
    Node ns = NodeFactory.createURI(Vocab.NS.substring(0, Vocab.NS.length() - 1));
    for (Node property :
        List.of(DCTerms.title.asNode(), DCTerms.license.asNode(), OWL.versionInfo.asNode())) {
      graph.objects(ns, property).forEach(value -> out.add(MERGED, property, value));
    }
  }

  /** Things outside that are only pointed to would otherwise be of no known kind. */
  private void declareIndividuals() {
    Map<Node, Boolean> relates = new HashMap<>();
    Set<Node> untyped = new HashSet<>();
    out.find()
        .forEachRemaining(
            t -> {
              if (t.getObject().isURI()
                  && relates.computeIfAbsent(t.getPredicate(), this::isRelation)) {
                untyped.add(t.getObject());
              }
            });
    untyped.removeIf(node -> out.contains(node, Vocab.TYPE, Node.ANY));
    untyped.forEach(node -> out.add(node, Vocab.TYPE, INDIVIDUAL));
  }

  private boolean isRelation(Node property) {
    return out.contains(property, Vocab.TYPE, OWL.ObjectProperty.asNode());
  }
}
