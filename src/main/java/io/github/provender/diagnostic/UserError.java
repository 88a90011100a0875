package io.github.provender.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * User error: what was asked for that cannot work, and what to do instead; shown without a stack
 * trace.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why the work stopped; each kind has its own exit code. */
  public enum Kind {
    USAGE(2),
    CANNOT_READ(3),
    MALFORMED(4),
    STORE(5);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;
  private final String fix;
  private final transient Optional<Phrases> phrases;

  /**
   * The same in every language.
   *
   * @param typed the name that is not known; empty where the error is about something else
   * @param near names that may have been meant
   */
  public record Phrases(Phrase problem, Phrase fix, String typed, List<String> near) {}

  public UserError(Kind kind, String problem, String fix) {
    this(kind, problem, fix, Optional.empty());
  }

  private UserError(Kind kind, String problem, String fix, Optional<Phrases> phrases) {
    super(problem);
    this.kind = kind;
    this.fix = fix;
    this.phrases = phrases;
  }

  /** The same error, which can be told in other languages, too. */
  public UserError in(Phrases told) {
    return new UserError(kind, String.valueOf(getMessage()), fix, Optional.of(told));
  }

  /** What it says in every language; empty where it is only told in English. */
  public Optional<Phrases> phrases() {
    return phrases;
  }

  /** Wrong usage: an unknown name, a value that does not fit. */
  public static UserError usage(String problem, String fix) {
    return new UserError(Kind.USAGE, problem, fix);
  }

  public Kind kind() {
    return kind;
  }

  public String fix() {
    return fix;
  }
}
