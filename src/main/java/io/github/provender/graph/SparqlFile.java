package io.github.provender.graph;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * SPARQL query file (.rq), in strict SPARQL 1.1, whose {@code #+} lines say what it is for.
 *
 * @param name the path as the user would type it
 * @param header the {@code #+ key: value} lines
 */
public record SparqlFile(String name, Map<String, String> header, String text, Query query) {
  private static final Pattern KEY = Pattern.compile("#\\+ ([a-z_]+): (.*)");
  private static final String ITEM = "#+   - ";

  /** Reads a file. */
  public static SparqlFile read(Path file) {
    String name = RdfFile.display(file);
    return parse(name, PlainText.of(name, FileContent.of(file)));
  }

  /** Parses text as if it stood in a file of that name. */
  public static SparqlFile parse(String name, String text) {
    return parse(name, text, Syntax.syntaxSPARQL_11, "write strict SPARQL 1.1");
  }

  /** As {@link #parse(String, String)}, where a CONSTRUCT may make named graphs. */
  public static SparqlFile parseWithGraphs(String name, String text) {
    return parse(name, text, Syntax.syntaxARQ, "write SPARQL 1.1; a template may hold GRAPH");
  }

  private static SparqlFile parse(String name, String text, Syntax syntax, String fix) {
    Map<String, String> header = new TreeMap<>();
    for (String line : headerLines(text)) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        header.put(key.group(1), key.group(2));
      }
    }
    try {
      Query query = QueryFactory.create(text, syntax);
      return new SparqlFile(name, header, text, query);
    } catch (QueryException e) {
      SparqlSyntaxError error = SparqlSyntaxError.of(e);
      throw new Diagnostic.Malformed(
          List.of(new Diagnostic(name, error.line(), error.column(), error.summary(), fix)));
    }
  }

  private static List<String> headerLines(String text) {
    return text.lines().takeWhile(line -> line.startsWith("#+")).toList();
  }

  /** The lines that begin with {@code #+}, in which also what is no key stands. */
  public List<String> headerLines() {
    return headerLines(text);
  }

  /** The items of the list {@code #+ key:}; none where the header has no such list. */
  public List<String> items(String key) {
    return headerLines(text).stream()
        .dropWhile(line -> !line.equals("#+ " + key + ":"))
        .skip(1)
        .takeWhile(line -> line.startsWith(ITEM))
        .map(line -> line.substring(ITEM.length()).strip())
        .toList();
  }

  /** The name of the file without folder and ending. */
  public String slug() {
    return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
  }
}
