package io.github.provender.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Dates as days since 1970: of a month or a year its middle, which no source says more exactly. */
final class Days {
  private static final Pattern DATE =
      Pattern.compile("([12]\\d{3})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?");

  private static final Pattern TYPE = Pattern.compile(".*#(date|dateTime|gYear|gYearMonth)");

  private Days() {}

  /** The day of a literal that is a date; empty for any other node. */
  static OptionalDouble of(Node node) {
    if (!node.isLiteral() || !TYPE.matcher(node.getLiteralDatatypeURI()).matches()) {
      return OptionalDouble.empty();
    }
    Matcher date = DATE.matcher(node.getLiteralLexicalForm());
    if (!date.matches()) {
      return OptionalDouble.empty();
    }
    try {
      int year = Integer.parseInt(date.group(1));
      LocalDate day =
          date.group(2) == null
              ? LocalDate.of(year, 7, 1)
              : LocalDate.of(
                  year,
                  Integer.parseInt(date.group(2)),
                  date.group(3) == null ? 15 : Integer.parseInt(date.group(3)));
      return OptionalDouble.of((double) day.toEpochDay());
    } catch (DateTimeException noSuchDay) {
      return OptionalDouble.empty();
    }
  }
}
