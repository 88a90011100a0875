package io.github.provender.web;

import java.util.List;

/** None of the media types that a request accepts is offered; answered with 406. */
final class NotAcceptable extends RuntimeException {
  private static final long serialVersionUID = 1;
  static final int STATUS = 406;

  NotAcceptable(List<String> offered) {
    super("none of the types asked for can be had – ask for one of " + offered);
  }
}
