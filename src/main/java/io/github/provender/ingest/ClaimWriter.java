package io.github.provender.ingest;

import io.github.provender.ingest.name.Kind;
import io.github.provender.ingest.name.Stubs;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.Vocab;
import io.github.provender.rdf.document.DocumentFormatter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
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
  private static final CurieFormatter NAMES = new CurieFormatter(PREFIXES);
  private static final String DOCUMENT = Vocab.ID + "document/";
  private static final String CLAIM = Vocab.ID + "claim/";

  private final Appendable out;
  private final Stubs stubs;
  private final Set<Node> written = new HashSet<>();

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

  /** Documents, of each of which there is no more than this, with their claims. */
  static String documents(List<Quad> quads) {
    Map<String, Node> documents = new LinkedHashMap<>();
    for (Quad quad : quads) {
      if (quad.getGraph().getURI().startsWith(DOCUMENT)) {
        documents.put(Vocab.slug(quad.getGraph()), quad.getGraph());
      }
    }
    Map<Node, Node> ofGraphs = new HashMap<>();
    Map<Node, List<Quad>> parts = new LinkedHashMap<>();
    for (Quad quad : quads) {
      Node document =
          ofGraphs.computeIfAbsent(quad.getGraph(), graph -> document(graph, documents));
      parts.computeIfAbsent(document, d -> new ArrayList<>()).add(quad);
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(
        (document, statements) -> {
          String namespace = CLAIM + Vocab.slug(document) + ".";
          text.append("\nPREFIX : <").append(namespace).append(">\n\n");
          text.append(DocumentFormatter.graphs(document, statements, NAMES.withDefault(namespace)));
        });
    return text.toString();
  }

  /** The document of a claim: the one whose name the claim's begins with, the longest of them. */
  private static Node document(Node graph, Map<String, Node> documents) {
    if (!graph.getURI().startsWith(CLAIM)) {
      return graph;
    }
    String name = Vocab.slug(graph);
    for (int end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
      Node document = documents.get(name.substring(0, end));
      if (document != null) {
        return document;
      }
    }
    throw new IllegalArgumentException("no document of the claim " + graph);
  }

  /** Writes documents, and the stubs that are new among the things that they name. */
  void write(String documents, Map<Node, Kind> things) throws IOException {
    out.append(documents);
    List<Node> found =
        things.keySet().stream()
            .filter(thing -> stubs.isStub(thing) && written.add(thing))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    if (found.isEmpty()) {
      return;
    }
    StringJoiner text = new StringJoiner("\n", "\ng:stubs {\n", "}\n");
    for (Node stub : found) {
      List<String> statements = new ArrayList<>();
      stubs
          .describe(stub, Objects.requireNonNull(things.get(stub)))
          .forEach(
              quad ->
                  statements.add(
                      (quad.getPredicate().equals(Vocab.TYPE) ? "a" : NAMES.of(quad.getPredicate()))
                          + " "
                          + NAMES.of(quad.getObject())));
      text.add("  " + NAMES.of(stub) + " " + String.join(" ;\n    ", statements) + " .\n");
    }
    out.append(text.toString());
  }
}
