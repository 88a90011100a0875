package io.github.provender.rdf;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.text.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Parser profile that records where each subject stands first, so that validation results can name
 * the place.
 */
final class LocatingProfile extends ParserProfileStd {
  /** Most characters of a literal or an IRI. */
  static final int MAX_TERM_LENGTH = 1_000_000;

  /** The graphs that the ontology's files and the canned queries are served in. */
  static final Set<String> RESERVED = Set.of("alignments", "provender", "queries", "schemes");

  private static final Node UNDEFINED = NodeFactory.createURI("urn:undefined");
  private static final String OWN_GRAPHS = Vocab.ID + "graph/";
  private final String file;
  private final Map<Node, SourceLocation> places;
  private final Map<Node, SourceLocation> mentions = new HashMap<>();

  LocatingProfile(
      FactoryRDF factory,
      ErrorHandler errors,
      IRIxResolver resolver,
      PrefixMap prefixes,
      Context context,
      String file,
      Map<Node, SourceLocation> places) {
    super(factory, errors, resolver, prefixes, context, true, true);
    this.file = file;
    this.places = places;
  }

  @Override
  public Node createURI(@Nullable String iri, long line, long column) {
    if (iri == null) {
      // Of an undefined prefix, which is told already.
      return UNDEFINED;
    }
    requireText(iri, line, column);
    if (iri.startsWith("_:")) {
      getErrorHandler().error("Bad IRI: <" + iri + "> is a blank node", line, column);
    }
    Node node = super.createURI(iri, line, column);
    if (!node.getURI().equals(iri)) {
      // A relative IRI is checked as it stands, not as what it is resolved to.
      super.createURI(node.getURI(), line, column);
    }
    mentions.put(node, new SourceLocation(file, line, column));
    return node;
  }

  @Override
  public Triple createTriple(Node s, Node p, Node o, long line, long column) {
    keep(s, line, column);
    return super.createTriple(s, p, o, line, column);
  }

  @Override
  public Quad createQuad(Node g, Node s, Node p, Node o, long line, long column) {
    keep(s, line, column);
    if (g != null && !Quad.isDefaultGraph(g) && g.isURI() && isReserved(g.getURI())) {
      getErrorHandler().error("graph " + g.getURI() + " is reserved", line, column);
    }
    return super.createQuad(g, s, p, o, line, column);
  }

  /** Whether no file may say anything in that graph. */
  static boolean isReserved(String graph) {
    return graph.startsWith("urn:x-arq:")
        || (graph.startsWith(OWN_GRAPHS)
            && RESERVED.contains(graph.substring(OWN_GRAPHS.length())));
  }

  @Override
  public Node createStringLiteral(String text, long line, long column) {
    requireText(text, line, column);
    return super.createStringLiteral(text, line, column);
  }

  @Override
  public Node createLangLiteral(String text, String language, long line, long column) {
    requireText(text, line, column);
    return super.createLangLiteral(text, language, line, column);
  }

  @Override
  public Node createLangDirLiteral(
      String text, String language, String direction, long line, long column) {
    requireText(text, line, column);
    return super.createLangDirLiteral(text, language, direction, line, column);
  }

  @Override
  public Node createTypedLiteral(
      String text, @Nullable RDFDatatype datatype, long line, long column) {
    requireText(text, line, column);
    if (datatype == null) {
      return UNDEFINED;
    }
    return super.createTypedLiteral(text, datatype, line, column);
  }

  private void requireText(String text, long line, long column) {
    if (text.length() > MAX_TERM_LENGTH) {
      getErrorHandler().error("text of more than " + MAX_TERM_LENGTH + " characters", line, column);
    }
    int at = PlainText.forbidden(text);
    if (at >= 0) {
      getErrorHandler().error(PlainText.refusal(text, at), line, column);
    }
  }

  private void keep(Node subject, long line, long column) {
    places.computeIfAbsent(
        subject, s -> mentions.getOrDefault(s, new SourceLocation(file, line, column)));
  }
}
