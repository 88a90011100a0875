package io.github.provender.sparql;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Log line of a mistake of ours. */
final class Mistake {
  private static final int FRAMES = 12;

  private Mistake() {}

  /** One line, however deep; without the message, which may quote the query. */
  static String logged(@Nullable String request, RuntimeException e) {
    String frames =
        Arrays.stream(e.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    return "request "
        + request
        + " failed by a mistake of the server: "
        + e.getClass().getName()
        + " at "
        + frames;
  }
}
