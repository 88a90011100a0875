package io.github.provender.ingest;

import io.github.provender.ingest.name.Kind;
import io.github.provender.ingest.name.Stubs;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.Vocab;
import io.github.provender.rdf.document.DocumentFormatter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** Writes claims as TriG, document by document as curators' files have them, and then the stubs. */
final class ClaimWriter {
  /** Each prefix with its folder of identifiers. */
  private static final String THINGS =
      "a=activity d=dataset doc=document g=graph hw=hardware lic=license m=model org=organization";

  /** Each prefix with its concept scheme. */
  private static final String SCHEMES =
      "aspect=aspect authority=authority avail=availability doctype=document-type"
          + " disclosure=disclosure lang=language nature=nature origin=origin qualifier=qualifier"
          + " unit=unit";

  private static final Map<String, String> PREFIXES = prefixes();
  private static final String DOCUMENT = Vocab.ID + "document/";
  private static final String CLAIM = Vocab.ID + "claim/";

  private final Appendable out;
  private final Stubs stubs;
  private final Set<Node> written = new HashSet<>();
  private final Map<Node, List<Quad>> waiting = new LinkedHashMap<>();

  ClaimWriter(Appendable out, Stubs stubs) throws IOException {
    this.out = out;
    this.stubs = stubs;
    out.append(CanonicalTurtle.prefixLines(PREFIXES));
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    add(prefixes, THINGS, Vocab.ID);
    add(prefixes, SCHEMES, Vocab.CONCEPT);
    prefixes.put("pv", Vocab.NS);
    prefixes.put("rdfs", RDFS.getURI());
    prefixes.put("xsd", XSD.getURI());
    return prefixes;
  }

  private static void add(Map<String, String> prefixes, String pairs, String base) {
    for (String pair : pairs.split(" ", -1)) {
      int mark = pair.indexOf('=');
      prefixes.put(pair.substring(0, mark), base + pair.substring(mark + 1) + "/");
    }
  }

  /**
   * Writes claims.
   *
   * @param isComplete whether no more will come of the documents in them
   */
  void write(List<Quad> quads, boolean isComplete) throws IOException {
    Map<String, Node> documents = new LinkedHashMap<>();
    for (Quad quad : quads) {
      if (quad.getGraph().getURI().startsWith(DOCUMENT)) {
        documents.put(Vocab.slug(quad.getGraph()), quad.getGraph());
      }
    }
    for (Quad quad : quads) {
      waiting
          .computeIfAbsent(document(quad.getGraph(), documents), d -> new ArrayList<>())
          .add(quad);
    }
    if (isComplete) {
      flush();
    }
  }

  /** The document of a claim: the one whose name the claim's begins with, the longest of them. */
  private static Node document(Node graph, Map<String, Node> documents) {
    String name = Vocab.slug(graph).replaceFirst("#.*", "");
    if (!graph.getURI().startsWith(CLAIM)) {
      return graph;
    }
    for (int end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
      Node document = documents.get(name.substring(0, end));
      if (document != null) {
        return document;
      }
    }
    throw new IllegalArgumentException("no document of the claim " + graph);
  }

  private void flush() throws IOException {
    Map<Node, Kind> found = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Map.Entry<Node, List<Quad>> document : waiting.entrySet()) {
      Map<String, String> prefixes = new TreeMap<>(PREFIXES);
      prefixes.put("", CLAIM + Vocab.slug(document.getKey()) + ".");
      out.append("\nPREFIX : <").append(prefixes.get("")).append(">\n\n");
      out.append(DocumentFormatter.graphs(document.getKey(), document.getValue(), prefixes));
      found.putAll(stubs.in(document.getValue()));
    }
    waiting.clear();
    found.keySet().removeAll(written);
    if (found.isEmpty()) {
      return;
    }
    written.addAll(found.keySet());
    Graph graph = GraphFactory.createDefaultGraph();
    found.forEach(
        (stub, kind) -> stubs.describe(stub, kind).forEach(quad -> graph.add(quad.asTriple())));
    out.append("\ng:stubs {\n")
        .append(CanonicalTurtle.statements(graph, PREFIXES, "  "))
        .append("}\n");
  }

  void close() throws IOException {
    flush();
  }
}
