package io.github.provender.http;

import java.util.List;

/** A request that gets no answer but the reason why. */
public final class PageRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  private PageRefusal(int status, String detail) {
    super(detail);
    this.status = status;
  }

  public static PageRefusal notFound(String detail) {
    return new PageRefusal(404, detail);
  }

  /** None of the media types that a request accepts is offered. */
  public static PageRefusal notAcceptable(List<String> offered) {
    return new PageRefusal(
        406, "none of the types asked for can be had – ask for one of " + offered);
  }

  public int status() {
    return status;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
