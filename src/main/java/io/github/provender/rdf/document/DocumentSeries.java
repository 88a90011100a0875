package io.github.provender.rdf.document;

import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Several documents in one file, as an import writes them: below the prefixes of all, each document
 * with the prefix of its own claims, in the order of the file; then what belongs to none, such as
 * stubs, sorted.
 */
final class DocumentSeries {
  private static final String GRAPHS = Vocab.ID + "graph/";

  private final List<DocumentShape> shapes;
  private final Map<String, String> prefixes;
  private final Map<Node, String> blankNodes = new HashMap<>();

  private DocumentSeries(List<DocumentShape> shapes, Map<String, String> declared) {
    this.shapes = shapes;
    this.prefixes = new TreeMap<>(declared);
    prefixes.remove("");
  }

  /** What the file should read. */
  static String format(
      RdfFile file, String text, Set<Triple> redundant, List<DocumentShape> shapes) {
    return new DocumentSeries(shapes, file.prefixes())
        .text(LocatingReader.read(file, text), CommentReader.of(text), redundant);
  }

  private String text(
      List<LocatedStatement> statements, List<Comment> comments, Set<Triple> redundant) {
    Map<DocumentShape, List<LocatedStatement>> parts =
        statements.stream()
            .filter(statement -> !isOther(statement))
            .collect(Collectors.groupingBy(this::shape, LinkedHashMap::new, Collectors.toList()));
    parts.forEach(DocumentShape::require);
    Map<DocumentShape, List<Comment>> notes = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (Comment comment : comments) {
      if (comment.anchor() == Comment.Anchor.FILE) {
        text.append(comment.text()).append('\n');
      } else {
        DocumentContent.neighbour(comment, statements)
            .filter(statement -> !isOther(statement))
            .ifPresent(
                statement ->
                    notes.computeIfAbsent(shape(statement), s -> new ArrayList<>()).add(comment));
      }
    }
    text.append(CanonicalTurtle.prefixLines(prefixes));
    CurieFormatter names = new CurieFormatter(prefixes);
    parts.forEach(
        (shape, own) ->
            text.append("\nPREFIX : <" + shape.namespace() + ">\n\n")
                .append(
                    DocumentFormatter.graphs(
                        DocumentContent.of(
                            shape.document(), own, redundant, notes.getOrDefault(shape, List.of())),
                        new Terms(names.withDefault(shape.namespace()), blankNodes))));
    others(statements)
        .forEach(
            (name, graph) ->
                text.append("\n" + names.of(name) + " {\n")
                    .append(CanonicalTurtle.statements(graph, prefixes, "  "))
                    .append("}\n"));
    return text.toString();
  }

  private static boolean isOther(LocatedStatement statement) {
    Node graph = statement.quad().getGraph();
    return graph.isURI() && graph.getURI().startsWith(GRAPHS);
  }

  /** The document to whose file a statement would belong; the first where there is none. */
  private DocumentShape shape(LocatedStatement statement) {
    Node graph = statement.quad().getGraph();
    return shapes.stream()
        .filter(shape -> shape.document().equals(graph) || shape.isClaim(graph))
        .max(Comparator.comparingInt(shape -> shape.namespace().length()))
        .orElse(shapes.get(0));
  }

  private static Map<Node, Graph> others(List<LocatedStatement> statements) {
    Map<Node, Graph> graphs = new TreeMap<>(Comparator.comparing(Node::getURI));
    statements.stream()
        .filter(DocumentSeries::isOther)
        .map(LocatedStatement::quad)
        .forEach(
            quad ->
                graphs
                    .computeIfAbsent(quad.getGraph(), g -> GraphFactory.createDefaultGraph())
                    .add(quad.asTriple()));
    return graphs;
  }
}
