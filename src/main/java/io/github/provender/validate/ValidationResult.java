package io.github.provender.validate;

import io.github.provender.diagnostic.SourceLocation;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Validation result: what a rule found.
 *
 * @param rule the name of the rule's file
 * @param focus what it was found on
 * @param path the property concerned; empty where the rule is about the thing as a whole
 * @param what the requirement that is not met, and by what
 * @param place where the thing stands in the files, where that is known
 */
public record ValidationResult(
    String rule,
    Severity severity,
    Node focus,
    String path,
    String what,
    String fix,
    @Nullable SourceLocation place) {

  /** A violation fails the check; information, such as a disagreement of sources, never does. */
  public enum Severity {
    VIOLATION("error"),
    INFO("info");

    private final String word;

    Severity(String word) {
      this.word = word;
    }
  }

  /** Renders {@code file:line:col: error: what is wrong / fix: what to do}. */
  @Override
  public String toString() {
    String where =
        place == null ? "" : place.file() + ":" + place.line() + ":" + place.column() + ": ";
    return where + severity.word + ": " + what + " [" + rule + "] / fix: " + fix;
  }
}
