package io.github.provender.rdf.document;

import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.Vocab;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** RDF terms as TriG writes them; remembers which prefixes that took. */
final class Terms {
  private final Map<String, String> prefixes;
  private final CurieFormatter curies;
  private final Map<String, String> used = new TreeMap<>();
  private final Map<Node, String> blankNodes;

  Terms(Map<String, String> prefixes) {
    this(prefixes, new CurieFormatter(prefixes), new HashMap<>());
  }

  /** Terms of which nobody asks for the prefixes, with the labels of blank nodes so far. */
  Terms(CurieFormatter curies, Map<Node, String> blankNodes) {
    this(Map.of(), curies, blankNodes);
  }

  private Terms(Map<String, String> prefixes, CurieFormatter curies, Map<Node, String> blankNodes) {
    this.prefixes = prefixes;
    this.curies = curies;
    this.blankNodes = blankNodes;
  }

  String of(Node node) {
    if (node.isBlank()) {
      return blankNodes.computeIfAbsent(node, n -> "_:b" + (blankNodes.size() + 1));
    }
    String term = curies.of(node);
    if (prefixes.isEmpty()) {
      return term;
    }
    if (node.isURI()) {
      note(term);
    } else {
      String datatype = curies.of(NodeFactory.createURI(node.getLiteralDatatypeURI()));
      if (term.endsWith("^^" + datatype)) {
        note(datatype);
      }
    }
    return term;
  }

  String property(Node node) {
    return node.equals(Vocab.TYPE) ? "a" : of(node);
  }

  /** The prefixes of the terms written so far, sorted. */
  Map<String, String> usedPrefixes() {
    return used;
  }

  private void note(String curie) {
    String prefix = curie.substring(0, curie.indexOf(':'));
    if (prefixes.containsKey(prefix)) {
      used.put(prefix, prefixes.get(prefix));
    }
  }
}
