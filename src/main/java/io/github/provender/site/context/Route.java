package io.github.provender.site.context;

import io.github.provender.http.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shape of path and what answers it. */
public record Route(Pattern path, Handler handler) {
  /** Answers a visit; the matcher holds the parts of the path. */
  @FunctionalInterface
  public interface Handler {
    Response answer(RequestContext visit, Matcher path);
  }

  public static Route of(String path, Handler handler) {
    return new Route(Pattern.compile(path), handler);
  }
}
