package io.github.provender.chart.spec;

import java.util.Map;
import java.util.Optional;

/**
 * Encoding of rows as marks.
 *
 * @param columns the variable of each role
 * @param unit the slug of the unit of the amount; empty where it has none
 */
public record Encoding(Mark mark, Map<Role, String> columns, Measure measure, String unit) {
  /** How the amount becomes a place or a length. */
  public enum Measure {
    LINEAR,
    LOG,
    /** Each line is the whole, of which its parts are shares. */
    SHARE
  }

  /** The variable that has a role, where one has. */
  public Optional<String> column(Role role) {
    return Optional.ofNullable(columns.get(role));
  }

  /** Which role has the amount: the one that the unit is of. */
  public Role amount() {
    return mark == Mark.POINTS ? Role.Y : Role.X;
  }
}
