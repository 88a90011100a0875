package io.github.provender.diagnostic;

import java.util.List;

/**
 * Message of the catalogs with its arguments, still in no language.
 *
 * @param arguments texts and numbers, or further phrases
 */
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
