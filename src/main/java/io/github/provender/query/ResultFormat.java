package io.github.provender.query;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** A form in which the rows of a query are written. */
public enum ResultFormat {
  TEXT("text/plain", null),
  CSV("text/csv", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values", ResultSetLang.RS_TSV),
  JSON("application/sparql-results+json", ResultSetLang.RS_JSON),
  XML("application/sparql-results+xml", ResultSetLang.RS_XML),
  TTL("text/turtle", Lang.TURTLE);

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // Lang has no setters
  private final @Nullable Lang lang;

  ResultFormat(String mediaType, @Nullable Lang lang) {
    this.mediaType = mediaType;
    this.lang = lang;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The form of that name. */
  public static ResultFormat of(String name) {
    for (ResultFormat answer : values()) {
      if (answer.name().equals(name.toUpperCase(Locale.ROOT))) {
        return answer;
      }
    }
    throw UserError.usage("no form called '" + name + "'", "use text, csv, tsv, json, xml or ttl");
  }

  /** Runs the query and writes all of its answer. */
  public void write(
      CannedQuery query,
      KnowledgeGraph graph,
      Map<String, Node> arguments,
      Language language,
      OutputStream out) {
    try (QueryExec execution = query.on(graph, arguments)) {
      if (query.query().isConstructType()) {
        writeGraph(execution.construct(), out);
      } else if (query.query().isDescribeType()) {
        writeGraph(execution.describe(), out);
      } else if (query.query().isAskType()) {
        writeAnswer(execution.ask(), out);
      } else if (lang == null) {
        String table = table(Rows.of(execution.select(), new Labels(graph, language)));
        out.write(table.getBytes(StandardCharsets.UTF_8));
      } else {
        ResultSetMgr.write(out, ResultSet.adapt(execution.select()), rowsLang());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A graph for people is Turtle, too. */
  private void writeGraph(Graph graph, OutputStream out) {
    if (this != TEXT && this != TTL) {
      throw UserError.usage(
          "a graph has no form '" + name().toLowerCase(Locale.ROOT) + "'", "use text or ttl");
    }
    RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private void writeAnswer(boolean yes, OutputStream out) throws IOException {
    if (lang == null) {
      out.write((yes + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      ResultSetMgr.write(out, yes, rowsLang());
    }
  }

  private Lang rowsLang() {
    if (lang == null || lang.equals(Lang.TURTLE)) {
      throw UserError.usage(
          "a SELECT or ASK has no Turtle form", "use text, csv, tsv, json or xml");
    }
    return lang;
  }

  /** Rows for people, each column as wide as it needs to be. */
  private static String table(Rows rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(rows.heads());
    rows.lines().forEach(line -> lines.add(line.stream().map(Rows.Cell::text).toList()));
    int[] widths = new int[rows.heads().size()];
    lines.forEach(
        line -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Width.of(line.get(i)));
          }
        });
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        text.append(Width.pad(line.get(i), widths[i] + 2));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
    return out.append(rows.lines().size()).append(" rows\n").toString();
  }
}
