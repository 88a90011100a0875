package io.github.provender.chart.spec;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kind of a mark: who says it and how. Each has a shape as well as a colour. */
public enum Kind {
  /** Of which nothing is said: a row drawn from any query. */
  PLAIN,
  TOLD,
  IN_PART,
  AT_LEAST,
  AT_MOST,
  INDEPENDENT,
  SECOND_HAND,
  /** The curators find that the claim does not hold. */
  WRONG,
  WITHHELD,
  NOT_MENTIONED,
  UNKNOWN,
  /** What remains of a whole when all that is told is counted. */
  LEFT_OPEN,
  RELEASE;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that name, if there is one. */
  public static Optional<Kind> named(String slug) {
    return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  /** The names of all, between commas. */
  public static String slugs() {
    return Stream.of(values()).map(Kind::slug).collect(Collectors.joining(", "));
  }
}
