package io.github.provender.result;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.ResultFormat;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Writes query results: the solutions of a SELECT, the boolean of an ASK, or the graph of a
 * CONSTRUCT or DESCRIBE.
 *
 * @param columns the width of a text for people
 */
public record ResultWriter(KnowledgeGraph graph, Language language, int columns) {
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
    try {
      if (form.isConstructType() || form.isDescribeType()) {
        out.write(graph(query, arguments, format));
      } else if (form.isSelectType() && ResultFormat.of(format) == ResultFormat.TEXT) {
        ResultTable table = ResultTable.of(query, graph, arguments, language);
        out.write(ResultText.of(table, language, columns).getBytes(StandardCharsets.UTF_8));
      } else {
        ResultFormat.of(format).write(query, graph, arguments, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] graph(CannedQuery query, Map<String, Node> arguments, String format) {
    RdfFormat serialization = format.equals(TEXT) ? RdfFormat.TURTLE : RdfFormat.of(format);
    try (QueryExec execution = query.on(graph, arguments)) {
      return serialization.write(
          query.query().isConstructType() ? execution.construct() : execution.describe(), Map.of());
    }
  }
}
