package io.github.provender.render.brief;

/** Emphasis by ANSI escape codes (SGR), or none where nobody would see it. */
public enum Emphasis {
  NONE,
  ANSI;

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  /** For what is read first. */
  String bold(String text) {
    return marked(BOLD, text);
  }

  /** For what matters less: silences, rules and addresses. */
  String dim(String text) {
    return marked(DIM, text);
  }

  private String marked(String code, String text) {
    return this == NONE || text.isBlank() ? text : code + text + RESET;
  }
}
