package io.github.provender.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/**
 * SPARQL syntax error at the place of the mistake; the exception of the parser has that of the word
 * before.
 *
 * @param line 1-based; 0 where the place is not known
 * @param column 1-based; 0 where the place is not known
 * @param message all that the parser says, on one line
 */
public record SparqlSyntaxError(long line, long column, String message) {
  private static final Pattern PLACE = Pattern.compile("[Ll]ine ([0-9]{1,9}), column ([0-9]{1,9})");
  private static final Pattern TOLD =
      Pattern.compile("^Line \\d+, column \\d+: |,? at line \\d+, column \\d+");

  public static SparqlSyntaxError of(QueryException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return new SparqlSyntaxError(
          Long.parseLong(place.group(1)), Long.parseLong(place.group(2)), message);
    }
    return e instanceof QueryParseException parse
        ? new SparqlSyntaxError(
            Math.max(0, parse.getLine()), Math.max(0, parse.getColumn()), message)
        : new SparqlSyntaxError(0, 0, message);
  }

  /** What was met, without its place and without what was expected instead. */
  public String summary() {
    String met = message.replaceFirst("\\.? Was expecting.*$", "");
    return TOLD.matcher(met).replaceAll("");
  }
}
