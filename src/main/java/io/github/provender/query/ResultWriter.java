package io.github.provender.query;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Writes query results: the solutions of a SELECT, the boolean of an ASK, or the graph of a
 * CONSTRUCT or DESCRIBE.
 */
public record ResultWriter(KnowledgeGraph graph, Language language) {
  private static final String TEXT = "text";

  /**
   * Runs a query and writes its result.
   *
   * @param format the slug of a {@link ResultFormat}, or of an {@link RdfFormat} where the result
   *     is a graph; text means Turtle there
   */
  public void write(
      CannedQuery query, Map<String, Node> arguments, String format, OutputStream out) {
    Query form = query.query();
    if (!form.isConstructType() && !form.isDescribeType()) {
      ResultFormat.of(format).write(query, graph, arguments, language, out);
      return;
    }
    RdfFormat serialization = format.equals(TEXT) ? RdfFormat.TURTLE : RdfFormat.of(format);
    try (QueryExec execution = query.on(graph, arguments)) {
      out.write(
          serialization.write(
              form.isConstructType() ? execution.construct() : execution.describe(), Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
