package io.github.provender.validate;

import io.github.provender.rdf.RdfFile;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * SHACL rule, read from one file in {@code ontology/rules/}: its shapes, an example that passes and
 * one that fails.
 *
 * @param shapes the default graph of the file; it also says of the failing example which path and
 *     severity to expect
 */
public record Rule(String name, Graph shapes, Graph pass, Graph fail, Node failName) {

  /** Parses the bytes of a file; its name is the rule's. */
  public static Rule parse(String name, byte[] bytes) {
    RdfFile file = RdfFile.parse(name, bytes, Lang.TRIG);
    String stem = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.trig$", "");
    Node fail = graphName(file, "#fail");
    Graph shapes = graph(file.quads().stream().filter(Quad::isDefaultGraph).toList());
    ShapeCheck.of(file, shapes);
    return new Rule(
        stem, shapes, graph(in(file, graphName(file, "#pass"))), graph(in(file, fail)), fail);
  }

  private static Node graphName(RdfFile file, String fragment) {
    return file.quads().stream()
        .map(Quad::getGraph)
        .filter(g -> g.isURI() && g.getURI().endsWith(fragment))
        .findFirst()
        .orElse(NodeFactory.createURI("urn:missing" + fragment));
  }

  private static List<Quad> in(RdfFile file, Node graph) {
    return file.quads().stream().filter(quad -> quad.getGraph().equals(graph)).toList();
  }

  private static Graph graph(List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }
}
