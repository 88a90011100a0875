package io.github.provender.query;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.text.Language;
import io.github.provender.text.MediaFormat;
import io.github.provender.text.Width;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Query results format: for the solutions of a SELECT and the boolean of an ASK. */
public enum ResultFormat implements MediaFormat {
  JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
  XML(ResultSetLang.RS_XML, "application/sparql-results+xml"),
  CSV(ResultSetLang.RS_CSV, "text/csv"),
  TSV(ResultSetLang.RS_TSV, "text/tab-separated-values"),
  /** A table for people, with the labels of things. */
  TEXT(ResultSetLang.RS_Text, "text/plain");

  /** Every format, that of the most programs first. */
  public static final List<ResultFormat> ALL = List.of(values());

  /** The formats of the W3C, the preferred one first. */
  public static final List<ResultFormat> STANDARD = List.of(JSON, XML, CSV, TSV);

  @SuppressWarnings("ImmutableEnumChecker") // Lang has no setters
  private final Lang lang;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> mediaTypes;

  ResultFormat(Lang lang, String... mediaTypes) {
    this.lang = lang;
    this.mediaTypes = List.of(mediaTypes);
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String extension() {
    return this == TEXT ? "txt" : slug();
  }

  @Override
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** The format of that slug in any case; an unknown one is a {@link UserError}. */
  public static ResultFormat of(String slug) {
    return MediaFormat.named(slug.toLowerCase(Locale.ROOT), ALL)
        .orElseThrow(
            () ->
                UserError.usage(
                    "rows have no form '" + slug + "'", "use one of " + MediaFormat.slugs(ALL)));
  }

  /** Runs a SELECT or ASK and writes all of its answer. */
  public void write(
      CannedQuery query,
      KnowledgeGraph graph,
      Map<String, Node> arguments,
      Language language,
      OutputStream out) {
    try (QueryExec execution = query.on(graph, arguments)) {
      if (query.query().isAskType()) {
        write(execution.ask(), out);
      } else if (this == TEXT) {
        print(table(Rows.of(execution.select(), new Labels(graph, language))), out);
      } else {
        write(execution.select(), out);
      }
    }
  }

  /** Writes rows as programs read them. */
  public void write(RowSet rows, OutputStream out) {
    ResultSetMgr.write(out, ResultSet.adapt(rows), lang);
  }

  /** Writes a yes or no. */
  public void write(boolean yes, OutputStream out) {
    if (this == TEXT) {
      print(yes + "\n", out);
    } else {
      ResultSetMgr.write(out, yes, lang);
    }
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
