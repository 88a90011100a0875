package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for nanopublications and for trusty URIs of module RA, said anew. */
class NanopubTest {
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final Node NANOPUBLICATION = NodeFactory.createURI(NP + "Nanopublication");

  static List<String> ten() {
    return Exports.TEN;
  }

  @ParameterizedTest
  @MethodSource("ten")
  void each_claim_is_a_nanopublication_under_a_trusty_uri(String slug) throws Exception {
    Node model = Vocab.id("model", slug);
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(Exports.text("nanopub", model), Lang.TRIG).parse(data);
    assertTrue(data.getDefaultGraph().isEmpty(), "statements outside");
    List<Node> all =
        Iter.toList(
            Iter.map(
                data.find(Node.ANY, Node.ANY, RDF.type.asNode(), NANOPUBLICATION),
                Quad::getSubject));
    int claims = Shipped.GRAPH.subjects(Vocab.pv("isAbout"), model).size();
    assertEquals(claims, new HashSet<>(all).size());
    Set<Node> graphs = new HashSet<>(Iter.toSet(data.listGraphNodes()));
    for (Node nanopub : all) {
      List<Node> four = new ArrayList<>(List.of(head(data, nanopub)));
      for (String part : List.of("hasAssertion", "hasProvenance", "hasPublicationInfo")) {
        four.add(one(data, four.get(0), nanopub, NP + part));
      }
      assertEquals(4, Set.copyOf(four).size());
      assertTrue(graphs.containsAll(four), "an empty graph of " + nanopub);
      four.forEach(graphs::remove);
      assertTrue(data.contains(four.get(2), four.get(1), Node.ANY, Node.ANY), "no provenance");
      assertTrue(data.contains(four.get(3), nanopub, Node.ANY, Node.ANY), "no information");
      one(data, four.get(3), nanopub, "http://purl.org/dc/terms/created");
      assertEquals(nanopub.getURI(), trusty(data, nanopub.getURI(), four));
    }
    assertEquals(Set.of(), graphs);
  }

  private static Node head(DatasetGraph data, Node nanopub) {
    List<Quad> heads =
        Iter.toList(data.find(Node.ANY, nanopub, RDF.type.asNode(), NANOPUBLICATION));
    assertEquals(1, heads.size());
    return heads.get(0).getGraph();
  }

  private static Node one(DatasetGraph data, Node graph, Node subject, String property) {
    List<Quad> found =
        Iter.toList(data.find(graph, subject, NodeFactory.createURI(property), Node.ANY));
    assertEquals(1, found.size(), property);
    return found.get(0).getObject();
  }

  /**
   * Module RA: of each statement four lines, in the order of graph, subject, predicate and object,
   * with a space for the hash; literals after IRIs, by their text, then datatype, then language.
   */
  private static String trusty(DatasetGraph data, String name, List<Node> graphs) throws Exception {
    String code = name.substring(name.lastIndexOf('/') + 1);
    assertTrue(code.matches("RA[A-Za-z0-9_-]{43}"), code);
    TreeSet<String> keys = new TreeSet<>();
    for (Node graph : graphs) {
      data.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                assertFalse(quad.getSubject().isBlank() || quad.getObject().isBlank());
                Node object = quad.getObject();
                String last =
                    object.isURI()
                        ? "0" + object.getURI() + "\u0000" + object.getURI()
                        : "1"
                            + object.getLiteralLexicalForm()
                            + "\u0001"
                            + tag(object)
                            + "\u0000"
                            + tag(object)
                            + " "
                            + object
                                .getLiteralLexicalForm()
                                .replace("\\", "\\\\")
                                .replace("\n", "\\n");
                keys.add(
                    (quad.getGraph().getURI()
                            + "\u0000"
                            + quad.getSubject().getURI()
                            + "\u0000"
                            + quad.getPredicate().getURI()
                            + "\u0000"
                            + last)
                        .replace(code, " "));
              });
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String key : keys) {
      String[] parts = key.split("\u0000", -1);
      for (String line : List.of(parts[0], parts[1], parts[2], parts[4])) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    return name.substring(0, name.length() - code.length()) + "RA" + hash;
  }

  private static String tag(Node literal) {
    String language = literal.getLiteralLanguage();
    return language.isEmpty() ? "^" + literal.getLiteralDatatypeURI() : "@" + language;
  }
}
