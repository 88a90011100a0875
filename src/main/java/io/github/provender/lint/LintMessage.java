package io.github.provender.lint;

import io.github.provender.diagnostic.Diagnostic;

/**
 * A lint message: what a file must mend, or what would make it better.
 *
 * @param line 1-based; 0 where it is about the file as a whole
 * @param column 1-based; 0 where it is about the file as a whole
 */
public record LintMessage(
    Level level, String file, long line, long column, String what, String fix) {

  /** An error fails the check; a hint never does. */
  public enum Level {
    ERROR("error"),
    HINT("hint");

    private final String word;

    Level(String word) {
      this.word = word;
    }
  }

  static LintMessage of(Diagnostic problem) {
    return new LintMessage(
        Level.ERROR,
        problem.file(),
        problem.line(),
        problem.column(),
        problem.what(),
        problem.fix());
  }

  public boolean isError() {
    return level == Level.ERROR;
  }

  /** Renders {@code file:line:col: error: what is wrong / fix: what to do}. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line + ":" + column : file;
    return place + ": " + level.word + ": " + what + " / fix: " + fix;
  }
}
