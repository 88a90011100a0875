package io.github.provender.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A small dataset whose default graph repeats its named ones, with many edges for long walks. */
final class Example {
  static final String DATA = "http://example.org/data";
  private static final int NODES = 300;
  private static final int EDGES = 10;

  private Example() {}

  static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Node document = NodeFactory.createURI("http://xmlns.com/foaf/0.1/Document");
    for (int i = 1; i <= 3; i++) {
      add(dataset, node(DATA + i), node(DATA + i), RDF.type.asNode(), document);
    }
    Node edge = node("http://example.org/p");
    for (int i = 0; i < NODES; i++) {
      for (int j = 1; j <= EDGES; j++) {
        add(
            dataset,
            node("urn:edges"),
            node("urn:n:" + i),
            edge,
            node("urn:n:" + (i * 7 + j) % NODES));
      }
    }
    return dataset;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static void add(DatasetGraph dataset, Node g, Node s, Node p, Node o) {
    dataset.add(g, s, p, o);
    dataset.add(Quad.defaultGraphIRI, s, p, o);
  }
}
