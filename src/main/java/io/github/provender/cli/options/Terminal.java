package io.github.provender.cli.options;

import io.github.provender.render.brief.Emphasis;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terminal that a person may sit at: its width, and whether it shows emphasis. */
record Terminal(int columns, Emphasis emphasis) {
  private static final int UNKNOWN = 100;
  private static final int MIN = 60;

  /** The launcher tells the width where standard output is a terminal. */
  static Terminal current() {
    return of(System.getenv(), System.getProperty("provender.columns"));
  }

  static Terminal of(Map<String, String> environment, @Nullable String told) {
    boolean isPlain =
        told == null
            || !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    int columns = width(environment.get("COLUMNS"), width(told, UNKNOWN));
    return new Terminal(Math.max(MIN, columns), isPlain ? Emphasis.NONE : Emphasis.ANSI);
  }

  private static int width(@Nullable String text, int otherwise) {
    return text != null && text.matches("[1-9]\\d{1,3}") ? Integer.parseInt(text) : otherwise;
  }
}
