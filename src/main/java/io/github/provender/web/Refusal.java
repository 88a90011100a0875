package io.github.provender.web;

import java.util.List;

/** A request that gets no answer but the reason why. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  private Refusal(int status, String detail) {
    super(detail);
    this.status = status;
  }

  static Refusal notFound(String detail) {
    return new Refusal(404, detail);
  }

  /** None of the media types that a request accepts is offered. */
  static Refusal notAcceptable(List<String> offered) {
    return new Refusal(406, "none of the types asked for can be had – ask for one of " + offered);
  }

  int status() {
    return status;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
