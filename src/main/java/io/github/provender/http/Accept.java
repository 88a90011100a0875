package io.github.provender.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An Accept header as RFC 9110 reads it; what cannot be read in it counts for nothing. */
public record Accept(List<Range> ranges) {

  /** One media range with its weight. */
  record Range(String type, double weight) {

    /** How closely the range names the type: 0 not at all, 3 exactly. */
    int closeness(String other) {
      if (type.equals("*/*")) {
        return 1;
      }
      if (type.endsWith("/*")) {
        return other.startsWith(type.substring(0, type.length() - 1)) ? 2 : 0;
      }
      return type.equals(other) ? 3 : 0;
    }
  }

  public static Accept of(@Nullable String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header == null ? new String[0] : header.split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (type.contains("/")) {
        ranges.add(new Range(type, weight(pieces)));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  private static double weight(String[] pieces) {
    for (String piece : pieces) {
      String parameter = piece.strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring(2));
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }

  /** The type that weighs most, the first of equals. */
  public Optional<String> best(List<String> offered) {
    Optional<String> best = Optional.empty();
    double most = 0;
    for (String type : offered) {
      double weight = weight(type);
      if (weight > most) {
        most = weight;
        best = Optional.of(type);
      }
    }
    return best;
  }

  private double weight(String type) {
    int closest = 0;
    double weight = 0;
    for (Range range : ranges) {
      if (range.closeness(type) > closest) {
        closest = range.closeness(type);
        weight = range.weight();
      }
    }
    return weight;
  }
}
