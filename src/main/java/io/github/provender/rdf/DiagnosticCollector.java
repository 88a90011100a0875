package io.github.provender.rdf;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.text.PlainText;
import io.github.provender.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.PrefixMap;

/**
 * Error handler of the RDF parser: collects its diagnostics; a warning is as bad as an error, but
 * lets the parser go on.
 */
final class DiagnosticCollector implements ErrorHandler {
  private static final int MAX_DIAGNOSTICS = 100;
  private static final int MAX_MESSAGE_LENGTH = 300;
  private static final String UNDEFINED = "Undefined prefix: ";

  /** What to do where a message contains the symptom. */
  private record Fix(String symptom, String advice) {}

  private static final List<Fix> FIXES =
      List.of(
          new Fix("is not closed", "close the string, or fetch the file again if it was cut"),
          new Fix("refix", "declare the prefix at the top of the file, or correct its spelling"),
          new Fix("Lexical form", "write a value that the datatype allows"),
          new Fix("remote context", "name a known context, or write the context into the file"),
          new Fix("would be dropped", "define it in the @context, or remove it"),
          new Fix("@base", "write whole IRIs, or declare prefixes"),
          new Fix("twice in one object", "keep one of the two, or give both values in a list"),
          new Fix("nested deeper", "write it with fewer levels"),
          new Fix("DOCTYPE", "remove the DOCTYPE and write the entities out"),
          new Fix("is reserved", "name a graph of your own"),
          new Fix("is not allowed", "remove the character"),
          new Fix("text of more", "shorten the text"),
          new Fix("language tag", "write a language tag such as en, ko or zh-Hans"),
          new Fix(
              "not terminated", "end the statement before with a dot; in a name, # is written \\#"),
          new Fix("[RBRACE]", "complete the statement before; in a name, # is written \\#"),
          new Fix("DOT", "end the statement before this place with a dot"),
          new Fix("IRI: ", "write the IRI without spaces and other illegal characters"),
          new Fix("IRI (", "write the IRI without spaces and other illegal characters"),
          new Fix("> Code: ", "write the IRI without spaces and other illegal characters"));

  private final String file;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final PrefixMap prefixes;
  private boolean stopped;
  private long tokenLine;
  private long tokenColumn;

  DiagnosticCollector(String file, PrefixMap prefixes) {
    this.file = file;
    this.prefixes = prefixes;
  }

  /** What was found, in order. */
  List<Diagnostic> problems() {
    return problems;
  }

  @Override
  public void warning(String message, long line, long column) {
    note(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    if (message.startsWith(UNDEFINED)) {
      noteOnce(message, line, column);
      return;
    }
    note(message, line, column);
    stopped = true;
    throw new RiotException(message);
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
  }

  /** Remembers where the token begins that is read next: a string may never end. */
  void tokenBegins(long line, long column) {
    tokenLine = line;
    tokenColumn = column;
  }

  /** Notes what a parser threw without having said what is wrong. */
  void stumbled(RuntimeException e) {
    if (problems.isEmpty()) {
      note("cannot be parsed: " + e.getMessage(), tokenLine, tokenColumn);
    }
  }

  /** Stops where a file is nested too deeply. */
  void requireDepth(int depth, long line, long column) {
    if (depth > NestingGuard.MAX_DEPTH) {
      error("nested deeper than " + NestingGuard.MAX_DEPTH, line, column);
    }
  }

  /** Where a JSON text has a string first; line 0 where it is spelt otherwise. */
  SourceLocation placeOf(String text, String string) {
    return placeAt(text, text.indexOf('"' + string + '"'));
  }

  /** The place of an offset; line 0 where that is negative. */
  SourceLocation placeAt(String text, int offset) {
    return offset < 0 ? new SourceLocation(file, 0, 0) : PlainText.place(file, text, offset);
  }

  /** One prefix may be missing in a thousand places; the parser goes on to find the others. */
  private void noteOnce(String message, long line, long column) {
    if (problems.stream().noneMatch(problem -> problem.what().equals(message))) {
      note(message, line, column);
    }
  }

  private void note(String message, long line, long column) {
    // The JSON-LD reader reports again what already stopped it.
    if (stopped || problems.size() == MAX_DIAGNOSTICS) {
      return;
    }
    String what =
        message.startsWith("Broken")
            ? "the string that begins after " + tokenLine + ":" + tokenColumn + " is not closed"
            : message.substring(0, Math.min(MAX_MESSAGE_LENGTH, message.length()));
    Diagnostic problem =
        new Diagnostic(file, Math.max(0, line), Math.max(0, column), what, fix(what));
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private String fix(String message) {
    String advice =
        FIXES.stream()
            .filter(fix -> message.contains(fix.symptom()))
            .findFirst()
            .map(Fix::advice)
            .orElse("correct the syntax at or just before this place");
    return message.startsWith(UNDEFINED)
        ? advice + ": " + prefixAdvice(message.substring(UNDEFINED.length()))
        : advice;
  }

  private String prefixAdvice(String prefix) {
    String usual = BundledContexts.namespace(prefix);
    return usual.isEmpty()
        ? Spelling.nearest(prefix, prefixes.getMappingCopy().keySet())
            .map(near -> "did you mean " + near + ":?")
            .orElse("PREFIX " + prefix + ": <…>")
        : "PREFIX " + prefix + ": <" + usual + ">";
  }
}
