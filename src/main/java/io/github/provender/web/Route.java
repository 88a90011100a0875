package io.github.provender.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shape of path and what answers it. */
record Route(Pattern path, Handler handler) {
  /** Answers a visit; the matcher holds the parts of the path. */
  @FunctionalInterface
  interface Handler {
    Response answer(Visit visit, Matcher path);
  }

  static Route of(String path, Handler handler) {
    return new Route(Pattern.compile(path), handler);
  }
}
