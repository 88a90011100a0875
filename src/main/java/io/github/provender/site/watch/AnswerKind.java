package io.github.provender.site.watch;

import java.util.Locale;

/** How a field of a form is answered, the fullest answer first. */
public enum AnswerKind {
  ANSWERED,
  DENIED,
  IN_WORDS,
  BY_CATEGORY,
  ELSEWHERE,
  WITHHELD,
  CANNOT_PROVIDE,
  INAPPLICABLE,
  UNREADABLE,
  EMPTY,
  NO_CLAIM;

  /** The word of the queries and of the stylesheet: {@code in-words}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static AnswerKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
