package io.github.provender.history;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;

/** File of a version: one graph, which bears its name. */
public final class VersionFile {
  /** What the most names begin with has the shortest prefixes. */
  private static final Map<String, String> SHORT =
      Map.of(
          Vocab.ID + "claim/",
          "c",
          Vocab.ID + "dataset/",
          "d",
          Vocab.ID + "document/",
          "doc",
          Vocab.ID + "model/",
          "m",
          Vocab.NS,
          "pv",
          DataVersion.PAGE,
          "version",
          DCTerms.getURI(),
          "dcterms",
          XSD.getURI(),
          "xsd");

  private VersionFile() {}

  /** The text of the file, in canonical form. */
  public static String write(DataVersion version) {
    Map<String, String> prefixes = prefixes(version.changes());
    return CanonicalTurtle.prefixLines(prefixes)
        + "\n"
        + new CurieFormatter(prefixes).of(version.version())
        + " {\n"
        + CanonicalTurtle.statements(version.changes(), prefixes, "  ")
        + "}\n";
  }

  /** The prefixes of the names that stand there; that of a scheme or of a kind is its own name. */
  private static Map<String, String> prefixes(Graph changes) {
    Map<String, String> prefixes = new TreeMap<>();
    changes
        .find()
        .forEach(
            t ->
                Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                    .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.getURI())
                    .map(
                        iri ->
                            iri.substring(
                                0, 1 + Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'))))
                    .filter(space -> SHORT.containsKey(space) || space.startsWith(Vocab.BASE))
                    .forEach(space -> prefixes.put(prefix(space), space)));
    return prefixes;
  }

  private static String prefix(String space) {
    return SHORT.getOrDefault(space, space.replaceFirst(".*/([^/]+)/$", "$1"));
  }

  /**
   * Reads the file of a version.
   *
   * @throws Diagnostic.Malformed naming line and column of what is wrong
   */
  static DataVersion read(Path path) {
    RdfFile file = RdfFile.read(path);
    Graph changes = GraphFactory.createDefaultGraph();
    file.quads().forEach(quad -> changes.add(quad.asTriple()));
    List<Node> versions =
        file.quads().stream()
            .filter(quad -> quad.getObject().equals(DataVersion.DATA_VERSION))
            .map(Quad::getSubject)
            .filter(version -> version.isURI() && version.getURI().startsWith(DataVersion.PAGE))
            .distinct()
            .toList();
    if (versions.size() != 1 || !changes.contains(versions.get(0), DataVersion.ISSUED, Node.ANY)) {
      throw new Diagnostic.Malformed(List.of(problem(file)));
    }
    return new DataVersion(versions.get(0), changes);
  }

  private static Diagnostic problem(RdfFile file) {
    SourceLocation start =
        file.places().values().stream()
            .min(Comparator.comparingLong(SourceLocation::line))
            .orElse(new SourceLocation(file.name(), 1, 1));
    return new Diagnostic(
        file.name(),
        start.line(),
        start.column(),
        "not the history of one version with its date",
        "make it by ./provender changes OLD NEW -o " + file.name());
  }
}
