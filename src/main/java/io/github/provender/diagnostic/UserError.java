package io.github.provender.diagnostic;

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

  public UserError(Kind kind, String problem, String fix) {
    super(problem);
    this.kind = kind;
    this.fix = fix;
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
