package io.github.provender.ops;

import java.util.List;

/** Validation failure: the data can be read but breaks rules, so it is not served. */
public final class ValidationFailed extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<String> reasons;

  public ValidationFailed(List<String> reasons) {
    super(reasons.size() + " violations");
    this.reasons = List.copyOf(reasons);
  }

  /** Each violation with its place. */
  public List<String> reasons() {
    return reasons;
  }
}
