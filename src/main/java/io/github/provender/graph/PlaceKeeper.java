package io.github.provender.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** Parses as usual and remembers where each subject stands first, so that findings can name it. */
final class PlaceKeeper extends ParserProfileStd {
  private final String file;
  private final Map<Node, Place> places;
  private final Map<Node, Place> mentions = new HashMap<>();

  PlaceKeeper(
      FactoryRDF factory,
      ErrorHandler errors,
      IRIxResolver resolver,
      PrefixMap prefixes,
      Context context,
      String file,
      Map<Node, Place> places) {
    super(factory, errors, resolver, prefixes, context, true, true);
    this.file = file;
    this.places = places;
  }

  @Override
  public Node createURI(String iri, long line, long column) {
    Node node = super.createURI(iri, line, column);
    mentions.put(node, new Place(file, line, column));
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
    return super.createQuad(g, s, p, o, line, column);
  }

  private void keep(Node subject, long line, long column) {
    places.computeIfAbsent(subject, s -> mentions.getOrDefault(s, new Place(file, line, column)));
  }
}
