package io.github.provender.rdf.document;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.CanonicalTurtle;
import io.github.provender.rdf.CurieFormatter;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Formatter of the files of documents: prefixes, the document's graph with the headers of its
 * claims, then what each claim says; compact, and in the order of the file.
 */
public final class DocumentFormatter {
  private static final int COLUMNS = 140;
  private static final String INDENT = "  ";

  private final Terms terms;
  private final EntryLayout layout;

  private DocumentFormatter(Terms terms) {
    this.terms = terms;
    this.layout = new EntryLayout(terms, COLUMNS);
  }

  /**
   * What the file of a document, or of several, should read; empty where it is of another kind.
   *
   * @param redundant what is left out of the document's graph, since it follows from the rest
   * @throws io.github.provender.diagnostic.Diagnostic.Malformed where it holds what does not belong
   */
  public static Optional<String> format(RdfFile file, String text, Set<Triple> redundant) {
    List<DocumentShape> shapes = DocumentShape.allOf(file);
    if (shapes.size() > 1) {
      return Optional.of(DocumentSeries.format(file, text, redundant, shapes));
    }
    return shapes.stream()
        .map(
            shape -> {
              List<LocatedStatement> statements = LocatingReader.read(file, text);
              shape.require(statements);
              Map<String, String> prefixes = new HashMap<>(file.prefixes());
              prefixes.put("", shape.namespace());
              return new DocumentFormatter(new Terms(prefixes))
                  .text(
                      DocumentContent.of(
                          shape.document(), statements, redundant, CommentReader.of(text)));
            })
        .findFirst();
  }

  /**
   * The graphs of a document that is in no file yet, in the order of its statements, without the
   * lines that declare the prefixes.
   */
  public static String graphs(Node document, List<Quad> quads, CurieFormatter names) {
    SourceLocation nowhere = new SourceLocation("", 0, 0);
    List<LocatedStatement> statements = new ArrayList<>(quads.size());
    quads.forEach(quad -> statements.add(new LocatedStatement(quad, nowhere)));
    return graphs(
        DocumentContent.of(document, statements, Set.of(), List.of()),
        new Terms(names, new HashMap<>()));
  }

  /** The graphs of a document, with its last comments, without the prefixes. */
  static String graphs(DocumentContent content, Terms terms) {
    DocumentFormatter formatter = new DocumentFormatter(terms);
    StringBuilder text = new StringBuilder();
    content
        .graphs()
        .forEach(graph -> formatter.graph(graph).forEach(line -> text.append(line).append('\n')));
    content.tail().forEach(comment -> text.append(comment).append('\n'));
    return text.toString();
  }

  private String text(DocumentContent content) {
    List<String> document = graph(content.graphs().get(0));
    List<String> claims =
        Stream.concat(
                content.graphs().stream().skip(1).flatMap(graph -> graph(graph).stream()),
                content.tail().stream())
            .toList();
    String head = lines(content.head()) + CanonicalTurtle.prefixLines(terms.usedPrefixes());
    return Stream.of(head, lines(document), lines(claims))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** A named graph, below the comments on its first entry; on one line where that fits. */
  private List<String> graph(List<Entry> entries) {
    Entry first = entries.get(0);
    String opening = terms.of(first.graph()) + " {";
    List<String> lines = new ArrayList<>(first.comments());
    if (entries.size() == 1) {
      String line = opening + " " + String.join("\n", layout.lines(first, "")) + " }";
      if (!line.contains("\n") && Width.of(line) <= COLUMNS) {
        lines.add(line);
        return lines;
      }
    }
    lines.add(opening);
    for (Entry entry : entries) {
      if (!entry.equals(first)) {
        entry.comments().forEach(comment -> lines.add(INDENT + comment));
      }
      lines.addAll(layout.lines(entry, INDENT));
      if (entry.isForm() && !entry.equals(entries.get(entries.size() - 1))) {
        lines.add("");
      }
    }
    lines.add("}");
    return lines;
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
