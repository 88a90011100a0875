package io.github.provender.sparql.guard;

import io.github.provender.graph.SparqlSyntaxError;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Query policy: reads a query as SPARQL 1.1 and nothing more, and refuses what is not run here. */
public final class QueryPolicy {
  /** Relative IRIs are resolved against the project's own address. */
  private static final String RESOLVED_AGAINST = io.github.provender.rdf.Vocab.BASE;

  private static final int MAX_MESSAGE_LENGTH = 800;
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|.)", Pattern.DOTALL);

  private static final Pattern COMMENT = Pattern.compile("(?<![^\\s>])#[^\\n\\r]*");

  /** The first word of an update, after any prefixes. */
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)^\\s*(?:(?:BASE|PREFIX\\s+\\S*:)\\s*<[^>]*>\\s*)*+"
              + "(?:INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\\b");

  private final Map<String, String> prefixes;
  private final int patternCharacters;

  /**
   * @param prefixes known without being declared
   */
  public QueryPolicy(Map<String, String> prefixes, int patternCharacters) {
    this.prefixes = prefixes;
    this.patternCharacters = patternCharacters;
  }

  /**
   * A query that may be run.
   *
   * @param repeatable whether the same data gives the same answer again
   */
  public record Admitted(Query query, boolean repeatable) {}

  public Admitted admit(String text) {
    checkUnicode(text);
    if (withoutComments(text).isBlank()) {
      throw HttpProblem.of(400, ProblemType.EMPTY_QUERY, "the query is empty");
    }
    NestingDepth.check(text);
    try {
      Query query = parse(text);
      QueryInspector inspection = new QueryInspector(patternCharacters);
      inspection.inspect(query);
      return new Admitted(query, inspection.isRepeatable());
    } catch (StackOverflowError e) {
      throw NestingDepth.tooDeep();
    }
  }

  /** A comment begins with the text or after a space; within an IRI a hash is none. */
  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  private Query parse(String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(prefixes);
    try {
      QueryFactory.parse(query, text, RESOLVED_AGAINST, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      if (UPDATE.matcher(withoutComments(text)).find()) {
        throw HttpProblem.of(
            400,
            ProblemType.READ_ONLY,
            "this endpoint is read-only: it answers queries and takes no updates");
      }
      throw refusal(SparqlSyntaxError.of(e));
    }
    return query;
  }

  private static HttpProblem refusal(SparqlSyntaxError error) {
    String message = error.message();
    String shown =
        message.length() <= MAX_MESSAGE_LENGTH
            ? message
            : message.substring(0, MAX_MESSAGE_LENGTH) + " …";
    return error.line() == 0
        ? HttpProblem.of(400, ProblemType.SYNTAX, shown)
        : HttpProblem.at(error.line(), error.column(), shown);
  }

  /** Refuses U+0000 and halves of surrogate pairs, written plainly or as escapes. */
  private static void checkUnicode(String text) {
    Matcher escape = ESCAPE.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (escape.find()) {
      escape.appendReplacement(plain, Matcher.quoteReplacement(character(escape)));
    }
    escape.appendTail(plain);
    boolean isBad =
        plain.chars().anyMatch(c -> c == 0)
            || plain.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    if (isBad) {
      throw HttpProblem.of(
          400, ProblemType.UNICODE, "the query holds U+0000 or half of a surrogate pair");
    }
  }

  private static String character(Matcher escape) {
    String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
    if (digits == null) {
      return "";
    }
    long code = Long.parseLong(digits, 16);
    if (code > Character.MAX_CODE_POINT) {
      throw HttpProblem.of(400, ProblemType.UNICODE, "there is no character U+" + digits);
    }
    return code < 0x10000 ? String.valueOf((char) code) : Character.toString((int) code);
  }
}
