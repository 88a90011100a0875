package io.github.provender.query;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.text.MediaFormat;
import io.github.provender.text.UserErrors;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  /** A bare table; people get it with the labels of things. */
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
        .orElseThrow(() -> UserErrors.usage("no-format", slug, MediaFormat.slugs(ALL)));
  }

  /** Runs a SELECT or ASK and writes all of its answer. */
  public void write(
      CannedQuery query, KnowledgeGraph graph, Map<String, Node> arguments, OutputStream out) {
    try (QueryExec execution = query.on(graph, arguments)) {
      if (query.query().isAskType()) {
        write(execution.ask(), out);
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
}
