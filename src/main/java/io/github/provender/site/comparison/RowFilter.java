package io.github.provender.site.comparison;

import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Row;
import io.github.provender.diagnostic.UserError;
import io.github.provender.site.comparison.view.GroupView;
import io.github.provender.site.context.LinkBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Filter of a comparison by group, aspect, source and kind of row; empty where all is wanted. */
public record RowFilter(String group, List<String> aspects, String source, String rows) {
  public static final RowFilter NONE = new RowFilter("", List.of(), "", "");

  /** Sources by the standing that their documents have. */
  public static final List<String> SOURCES = List.of("developer", "independent");

  private static final Map<String, Predicate<Row>> ROWS =
      Map.of(
          "differ", Comparison::isNotKnownAlike,
          "one", row -> row.cells().stream().filter(cell -> cell.state().isTold()).count() == 1,
          "disputed", RowFilter::isDisputed);

  /** Kinds of rows. */
  public static final List<String> KINDS = List.of("differ", "one", "disputed");

  /** Whether sources say different things in a row, or one is found wrong. */
  public static boolean isDisputed(Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.values().stream())
        .anyMatch(value -> value.disputed() || value.isRefuted());
  }

  /** The part of a comparison that is wanted; a name that it does not have is refused. */
  AnsweredComparison of(AnsweredComparison whole) {
    Comparison table = whole.table();
    Set<String> groups = names(table, GroupView::name);
    require("group", group.isEmpty() ? List.of() : List.of(group), groups);
    require("aspect", aspects, names(table, row -> row.aspect().slug()));
    Comparison told = source.isEmpty() ? table : table.withSources(this::isWanted);
    Comparison kept =
        told.withRows(
            row ->
                (group.isEmpty() || GroupView.name(row).equals(group))
                    && (aspects.isEmpty() || aspects.contains(row.aspect().slug()))
                    && (rows.isEmpty() || ROWS.getOrDefault(rows, r -> false).test(row)));
    return new AnsweredComparison(
        this.equals(NONE) ? table : kept, whole.answer(), whole.documents());
  }

  private static Set<String> names(
      Comparison table, java.util.function.Function<Row, String> name) {
    return table.rows().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isWanted(Citation claim) {
    return SOURCES.subList(0, SOURCES.indexOf(source) + 1).contains(claim.authority().slug());
  }

  /** Refuses values of a parameter that are not among the known ones. */
  static void require(String parameter, Collection<String> given, Collection<String> known) {
    given.stream()
        .filter(value -> !known.contains(value))
        .findFirst()
        .ifPresent(
            value -> {
              throw UserError.usage(
                  "there is no " + parameter + " '" + value + "'",
                  "use " + parameter + "= one of " + String.join(", ", known));
            });
  }

  /** The same filter as the end of a query. */
  String query() {
    List<String> parts = new ArrayList<>();
    add(parts, "group", group);
    aspects.forEach(aspect -> add(parts, "aspect", aspect));
    add(parts, "source", source);
    add(parts, "rows", rows);
    return String.join("", parts);
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add("&" + name + "=" + LinkBuilder.encode(value));
    }
  }

  /** The same with another group; empty for all. */
  public RowFilter withGroup(String other) {
    return new RowFilter(other, List.of(), source, rows);
  }

  /** The same with other sources. */
  public RowFilter withSource(String other) {
    return new RowFilter(group, aspects, other, rows);
  }

  /** The same with another kind of rows. */
  public RowFilter withRows(String other) {
    return new RowFilter(group, aspects, source, other);
  }
}
