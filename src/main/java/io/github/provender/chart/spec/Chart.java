package io.github.provender.chart.spec;

import io.github.provender.chart.spec.Encoding.Measure;
import io.github.provender.diagnostic.UserError;
import io.github.provender.query.CannedQuery;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chart specification: a query, and how its header says that its rows are drawn. */
public record Chart(CannedQuery query, Encoding encoding) {
  public static final String MARK = "mark";
  public static final String SCALE = "scale";
  public static final String UNIT = "unit";
  public static final String COLUMNS = "columns";
  public static final String ORDER = "order";

  private static final Pattern ENTRY = Pattern.compile("([a-z]+): ([A-Za-z][A-Za-z0-9]*)");

  /** Reads the header; what is wrong there is a {@link UserError}. */
  public static Chart of(CannedQuery query) {
    Map<String, String> header = query.header();
    Map<Role, String> columns = new EnumMap<>(Role.class);
    for (String item : query.items(COLUMNS)) {
      Matcher entry = ENTRY.matcher(item);
      if (!entry.matches()) {
        throw UserErrors.usage("chart-column", item);
      }
      columns.put(role(entry.group(1)), entry.group(2));
    }
    String order = header.getOrDefault(ORDER, "0");
    if (!order.matches("[0-9]{1,3}")) {
      throw UserErrors.usage("chart-order", order);
    }
    return checked(
        query,
        mark(header.getOrDefault(MARK, "")),
        columns,
        measure(header.getOrDefault(SCALE, "linear")),
        header.getOrDefault(UNIT, ""));
  }

  /**
   * The rows of any query, drawn as the asker says.
   *
   * @param wish two variables and the name of a mark, between commas
   */
  public static Chart drawn(CannedQuery query, String wish) {
    String[] parts = wish.split(",", -1);
    if (parts.length != 3) {
      throw UserErrors.usage("chart-wish", wish);
    }
    Mark mark = mark(parts[2]);
    Role first = mark == Mark.POINTS ? Role.X : Role.ROW;
    Role second = mark == Mark.POINTS ? Role.Y : Role.X;
    return checked(
        query, mark, Map.of(first, bare(parts[0]), second, bare(parts[1])), Measure.LINEAR, "");
  }

  private static String bare(String variable) {
    return variable.strip().replaceFirst("^[?$]", "");
  }

  private static Chart checked(
      CannedQuery query, Mark mark, Map<Role, String> columns, Measure measure, String unit) {
    List<String> variables = query.query().getResultVars();
    columns.forEach(
        (role, variable) -> {
          if (!mark.takes(role)) {
            throw UserErrors.usage("chart-strange", mark.slug(), role.slug());
          }
          if (!variables.contains(variable)) {
            throw UserErrors.usage("chart-variable", variable, String.join(", ", variables));
          }
        });
    for (Role role : Role.values()) {
      if (mark.needs(role) && !columns.containsKey(role)) {
        throw UserErrors.usage("chart-needs", mark.slug(), role.slug());
      }
    }
    return new Chart(query, new Encoding(mark, Map.copyOf(columns), measure, unit));
  }

  private static Role role(String name) {
    return Role.named(name)
        .orElseThrow(
            () -> unknown("chart-role", name, Stream.of(Role.values()).map(Role::slug).toList()));
  }

  private static Mark mark(String name) {
    return Mark.named(name.strip()).orElseThrow(() -> unknown("chart-mark", name, Mark.slugs()));
  }

  private static Measure measure(String name) {
    return Stream.of(Measure.values())
        .filter(measure -> measure.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> UserErrors.usage("chart-scale", name));
  }

  private static UserError unknown(String key, String name, List<String> known) {
    String near = Spelling.nearest(name, known).orElse(known.get(0));
    return UserErrors.usage(key, name, String.join(", ", known), near);
  }

  /** Its place among all charts; those without one come last. */
  public int order() {
    return Integer.parseInt(query.header().getOrDefault(ORDER, "1000"));
  }

  public String name() {
    return query.slug();
  }
}
