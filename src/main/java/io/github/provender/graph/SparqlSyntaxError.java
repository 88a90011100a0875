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
 * @param summary what was met, without its place
 * @param expected what might have stood there instead; empty where that is not known
 */
public record SparqlSyntaxError(long line, long column, String summary, String expected) {
  private static final Pattern PLACE = Pattern.compile("[Ll]ine ([0-9]{1,9}), column ([0-9]{1,9})");
  private static final Pattern TOLD =
      Pattern.compile("^Line \\d+, column \\d+: |,? at line \\d+, column \\d+");

  public static SparqlSyntaxError of(QueryException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    String summary = TOLD.matcher(SyntaxWords.met(message)).replaceAll("");
    String expected = SyntaxWords.expected(message);
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return new SparqlSyntaxError(
          Long.parseLong(place.group(1)), Long.parseLong(place.group(2)), summary, expected);
    }
    return e instanceof QueryParseException parse
        ? new SparqlSyntaxError(
            Math.max(0, parse.getLine()), Math.max(0, parse.getColumn()), summary, expected)
        : new SparqlSyntaxError(0, 0, summary, expected);
  }

  /** What was met, and what was expected instead. */
  public String message() {
    return expected.isEmpty() ? summary : summary + "; expected " + expected;
  }
}
