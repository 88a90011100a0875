package io.github.provender.chart.spec;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Encoding channel: what a column of the rows becomes in the drawing. */
public enum Role {
  /** The line that a mark stands in. */
  ROW,
  /** What comes after the name of the line, where one has several. */
  OF,
  /** The place from left to right, or a length; of an amount its lower end. */
  X,
  /** The place from below to above; of an amount its lower end. */
  Y,
  /** The upper end of the amount. */
  MOST,
  /** The source's own words for the amount. */
  STATED,
  /** What a length is of. */
  PART,
  /** Who says it and how, by which shape and colour are chosen. */
  KIND,
  /** The text beside a mark. */
  LABEL,
  /** Where a mark leads: a claim, or a thing. */
  LINK,
  /** What stands at the end of a line. */
  ASIDE;

  /** The name in headers. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that name, if there is one. */
  public static Optional<Role> named(String slug) {
    return Stream.of(values()).filter(role -> role.slug().equals(slug)).findFirst();
  }
}
