package io.github.provender.diagnostic;

import java.util.List;

/**
 * Diagnostic: an error at a place in a file, with its fix.
 *
 * @param line 1-based; 0 where the place is not known
 * @param column 1-based; 0 where the place is not known
 */
public record Diagnostic(String file, long line, long column, String what, String fix) {

  /** Renders {@code file:line:col: error: what is wrong / fix: what to do}. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line + ":" + column : file;
    return place + ": error: " + what + " / fix: " + fix;
  }

  /** Stops the work: at least one file is not what it should be. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Diagnostic> problems;

    public Malformed(List<Diagnostic> problems) {
      super(problems.get(0).toString());
      this.problems = List.copyOf(problems);
    }

    public List<Diagnostic> problems() {
      return problems;
    }
  }
}
