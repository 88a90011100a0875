package io.github.provender.graph;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words for what the SPARQL parser says, which speaks of its tokens by their internal names. */
final class SyntaxWords {
  private static final Pattern MET = Pattern.compile("^Encountered \"(.*?)\" at line");
  private static final Pattern LEXICAL =
      Pattern.compile("Encountered: (?:'(\\d+)'|<EOF>).*?(?:after prefix \"(.*)\")?$");
  private static final Pattern TOKEN = Pattern.compile("<([A-Za-z_0-9]+)>|\"(\\S+?)\"");
  private static final int LONGEST = 40;

  /** Words of SPARQL that are not names of functions. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("a as asc ask base bind by construct desc describe distinct exists filter from graph"
                  + " group having in limit minus named not offset optional order prefix reduced"
                  + " select separator service union values where")
              .split(" "));

  private SyntaxWords() {}

  /** What was met, in words. */
  static String met(String message) {
    if (message.startsWith("Lexical error")) {
      Matcher lexical = LEXICAL.matcher(message);
      return lexical.find() ? unread(lexical.group(1), lexical.group(2)) : message;
    }
    Matcher met = MET.matcher(message);
    if (!met.find()) {
      return message;
    }
    return met.group(1).equals("<EOF>")
        ? "the query ends before it is complete"
        : "did not expect " + shown(written(met.group(1).strip())) + " here";
  }

  /** The parser writes a token as {@code "}" "} "} or {@code <VAR1> "?x "}. */
  private static String written(String token) {
    int end = token.startsWith("<") ? token.indexOf('>') : token.indexOf('"', 1);
    String rest = token.substring(Math.max(0, end + 1)).strip();
    return rest.replaceFirst("^\"", "").replaceFirst("\\s*\"?$", "");
  }

  private static String unread(
      @org.jspecify.annotations.Nullable String code,
      @org.jspecify.annotations.Nullable String prefix) {
    String before = prefix == null ? "" : prefix.replace("\\'", "'").replace("\\\"", "\"");
    boolean inText = before.startsWith("'") || before.startsWith("\"");
    if (inText) {
      return before.endsWith("\\")
          ? "no such escape in a text: a backslash is written twice"
          : "a text in quotes does not end, or goes on in the next line";
    }
    if (!before.isEmpty()) {
      return shown(before) + " is no word of SPARQL";
    }
    return code == null
        ? "what stands here is no word of SPARQL"
        : "did not expect " + shown(Character.toString(Integer.parseInt(code))) + " here";
  }

  private static String shown(String text) {
    return "'" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …") + "'";
  }

  /** What might have stood there instead, in words; empty where the parser does not say. */
  static String expected(String message) {
    int start = message.indexOf("Was expecting");
    if (start < 0) {
      return "";
    }
    Matcher token = TOKEN.matcher(message.substring(start));
    Set<String> words = new LinkedHashSet<>();
    while (token.find()) {
      String kind = token.group(1);
      words.add(kind == null ? literal(token.group(2)) : kind(kind));
    }
    words.remove("");
    return words.stream().collect(Collectors.joining(", "));
  }

  private static String kind(String token) {
    return switch (token.replaceFirst("[12_].*", "")) {
      case "IRIref", "PNAME" -> "an IRI";
      case "BLANK", "ANON" -> "a blank node";
      case "VAR" -> "a variable";
      case "INTEGER", "DECIMAL", "DOUBLE" -> "a number";
      case "STRING" -> "a text in quotes";
      case "LANGTAG" -> "a language tag";
      case "NIL" -> "'('";
      case "EOF" -> "the end";
      default -> "";
    };
  }

  private static String literal(String token) {
    String small = token.toLowerCase(Locale.ROOT);
    if (token.equals("\\ufeff")) {
      return "";
    }
    if (small.equals("true") || small.equals("false")) {
      return "true or false";
    }
    if (!small.matches("[a-z_0-9]+")) {
      return "'" + token + "'";
    }
    return KEYWORDS.contains(small)
        ? token.equals("a") ? "a" : small.toUpperCase(Locale.ROOT)
        : "a function";
  }
}
