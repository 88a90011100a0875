package io.github.provender.chart.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Graphical mark: how the rows of a chart are drawn. */
public enum Mark {
  /** A symbol for each row by two quantities (scatter plot); without the second, below the axis. */
  POINTS(Set.of(Role.X, Role.Y), Set.of(Role.ROW, Role.OF, Role.PART, Role.ASIDE)),
  /** Symbols on one axis, in a line for each name (dot plot). */
  DOTS(Set.of(Role.ROW, Role.X), Set.of(Role.Y, Role.PART)),
  /** Lengths end to end, in a line for each name (stacked bar chart). */
  BARS(Set.of(Role.ROW, Role.X), Set.of(Role.Y, Role.LABEL));

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<Role> needed;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<Role> strange;

  Mark(Set<Role> needed, Set<Role> strange) {
    this.needed = needed;
    this.strange = strange;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mark of that name, if there is one. */
  public static Optional<Mark> named(String slug) {
    return Stream.of(values()).filter(mark -> mark.slug().equals(slug)).findFirst();
  }

  /** The names of all. */
  public static List<String> slugs() {
    return Stream.of(values()).map(Mark::slug).toList();
  }

  /** Whether it cannot be drawn without this role. */
  public boolean needs(Role role) {
    return needed.contains(role);
  }

  /** Whether it draws this role at all. */
  public boolean takes(Role role) {
    return !strange.contains(role);
  }
}
