package io.github.provender.graph;

import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Collects what the parser says; a warning is as bad as an error, but lets the parser go on. */
final class StrictErrors implements ErrorHandler {
  private static final int MOST = 100;
  private final String file;
  private final List<Problem> problems;

  StrictErrors(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  @Override
  public void warning(String message, long line, long column) {
    note(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    note(message, line, column);
    throw new RiotException(message);
  }

  @Override
  public void fatal(String message, long line, long column) {
    note(message, line, column);
    throw new RiotException(message);
  }

  private void note(String message, long line, long column) {
    if (problems.size() < MOST) {
      problems.add(new Problem(file, line, column, message, fix(message)));
    }
  }

  private static String fix(String message) {
    if (message.contains("Undefined prefix") || message.contains("Unresolved prefixed name")) {
      return "declare the prefix at the top of the file, or correct its spelling";
    }
    if (message.contains("Lexical form")) {
      return "write a value that the datatype allows";
    }
    if (message.contains("IRI")) {
      return "write the IRI without spaces and other illegal characters";
    }
    if (message.contains("DOT")) {
      return "end the statement before this place with a dot";
    }
    return "correct the syntax at or just before this place";
  }
}
