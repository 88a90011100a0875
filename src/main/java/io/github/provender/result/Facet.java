package io.github.provender.result;

import io.github.provender.query.CannedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facet of a result: the different values of the column that answers the question in short, with
 * how many rows hold each.
 *
 * @param of what the values are said of where the rows are about several things; else empty
 */
public record Facet(String head, Cell of, List<Value> values) {

  /**
   * A value.
   *
   * @param source that of the first row that holds it: document, place, and what makes it doubtful
   */
  public record Value(Cell cell, int rows, List<Cell> source) {
    Value again() {
      return new Value(cell, rows + 1, source);
    }
  }

  /**
   * Counts the values of the column that a query's header names with {@code #+ short: COLUMN} or
   * {@code #+ short: COLUMN by COLUMN}.
   */
  static final class Builder {
    private static final Pattern SHORT = Pattern.compile("(\\w+)(?: by (\\w+))?");

    private final Heads heads;
    private final String column;
    private final String by;
    private final Map<Cell, Map<Cell, Facet.Value>> values = new LinkedHashMap<>();

    Builder(CannedQuery query, Heads heads) {
      Matcher named = SHORT.matcher(query.header().getOrDefault("short", ""));
      boolean isNamed = named.matches();
      this.heads = heads;
      this.column = isNamed ? named.group(1) : "";
      this.by = isNamed && named.group(2) != null ? named.group(2) : "";
    }

    /** Takes a row into account, but none whose claim was found wrong. */
    void add(Map<String, RowValue> row, ResultTable.Row shown) {
      if (row.containsKey(column) && !shown.isRefuted()) {
        Cell of = row.containsKey(by) ? row.get(by).cell() : Cell.EMPTY;
        List<Cell> source = shown.sources().isEmpty() ? List.of() : shown.sources().get(0);
        values
            .computeIfAbsent(of, key -> new LinkedHashMap<>())
            .merge(
                row.get(column).cell(),
                new Facet.Value(row.get(column).cell(), 1, source),
                (known, other) -> known.again());
      }
    }

    /** One facet for each thing that the rows are about, the values of most rows first. */
    List<Facet> facets() {
      List<Facet> facets = new ArrayList<>();
      values.forEach(
          (of, counted) ->
              facets.add(
                  new Facet(
                      heads.of(column),
                      values.size() > 1 ? of : Cell.EMPTY,
                      counted.values().stream()
                          .sorted(Comparator.comparing(Facet.Value::rows).reversed())
                          .toList())));
      return facets;
    }
  }
}
