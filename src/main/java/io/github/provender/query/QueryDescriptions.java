package io.github.provender.query;

import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;

/**
 * RDF description of the canned queries, after the conventions of the SIB Swiss Institute of
 * Bioinformatics for example queries, so that SPARQL editors find them in the graph.
 */
public final class QueryDescriptions {
  private static final Node GRAPH = Vocab.id("graph", "queries");
  private static final Node PREFIXES = NodeFactory.createURI(Vocab.ID + "query/prefixes");
  private static final String SCHEMA = "https://schema.org/";
  private static final Node TARGET = NodeFactory.createURI(SCHEMA + "target");
  private static final Node KEYWORDS = NodeFactory.createURI(SCHEMA + "keywords");
  private static final Node ENDPOINT = NodeFactory.createURI(Vocab.BASE + "sparql");
  private static final Node COMMENT =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#comment");
  private static final Node EXECUTABLE = shacl("SPARQLExecutable");
  private static final Node SELECT_EXECUTABLE = shacl("SPARQLSelectExecutable");

  private final List<Quad> quads = new ArrayList<>();

  private QueryDescriptions() {}

  /** The descriptions as if they stood in a file. */
  public static RdfFile of(QueryCatalog catalog) {
    QueryDescriptions descriptions = new QueryDescriptions();
    catalog.all().forEach(descriptions::describe);
    return new RdfFile("queries", descriptions.quads, Map.of(), Map.of());
  }

  private static Node shacl(String name) {
    return NodeFactory.createURI(SHACL.getURI() + name);
  }

  private void describe(CannedQuery query) {
    Node node = NodeFactory.createURI(Vocab.ID + "query/" + query.slug());
    add(node, Vocab.TYPE, EXECUTABLE);
    add(node, Vocab.TYPE, SELECT_EXECUTABLE);
    query
        .titles()
        .forEach(
            (language, title) ->
                add(node, COMMENT, NodeFactory.createLiteralLang(title, language)));
    add(node, SHACL.prefixes, PREFIXES);
    add(node, SHACL.select, NodeFactory.createLiteralString(query.withExamples()));
    add(node, TARGET, ENDPOINT);
    query.tags().forEach(tag -> add(node, KEYWORDS, NodeFactory.createLiteralString(tag)));
    int order = 0;
    for (Parameter parameter : query.parameters()) {
      parameter(query, node, parameter, order++);
    }
    query.query().getPrefixMapping().getNsPrefixMap().forEach(this::declare);
  }

  private void parameter(CannedQuery query, Node node, Parameter parameter, int order) {
    Node described =
        NodeFactory.createURI(Vocab.ID + "query/" + query.slug() + "#" + parameter.name());
    add(node, SHACL.parameter, described);
    add(described, SHACL.name, NodeFactory.createLiteralString(parameter.name()));
    add(described, SHACL.order, NodeFactory.createLiteralDT("" + order, XSDDatatype.XSDinteger));
    add(
        described,
        SHACL.optional,
        NodeFactory.createLiteralDT("" + !parameter.required(), XSDDatatype.XSDboolean));
    if (!parameter.example().isEmpty()) {
      Node example =
          parameter.type().equals("iri")
              ? NodeFactory.createURI(parameter.example())
              : NodeFactory.createLiteralString(parameter.example());
      add(described, SHACL.defaultValue, example);
    }
  }

  private void declare(String prefix, String namespace) {
    Node declaration = NodeFactory.createURI(Vocab.ID + "query/prefixes#" + prefix);
    add(PREFIXES, SHACL.declare, declaration);
    add(declaration, SHACL.prefix, NodeFactory.createLiteralString(prefix));
    add(
        declaration,
        SHACL.namespace,
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private void add(Node subject, Node property, Node object) {
    quads.add(new Quad(GRAPH, Triple.create(subject, property, object)));
  }
}
