package io.github.provender.site.listing;

import io.github.provender.result.Cell;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import java.util.List;

/**
 * View model of a list that its columns sort.
 *
 * @param name of the list in addresses, messages and canned queries
 * @param sorted the column that it is sorted by
 */
public record ListPage(
    LinkBuilder links, String name, String sorted, List<Head> heads, List<List<Cell>> rows) {
  /** Head of a column. */
  public record Head(String name, boolean isNumber) {}

  /** Whether a column names the things of the list. */
  public boolean isMain(Head head) {
    return name.equals(head.name() + "s");
  }

  /** All rows in the order that the request asks for, that of the first column unless told. */
  static <T> ListPage of(PageContext context, String name, List<Column<T>> columns, List<T> rows) {
    String sorted = context.choice("sort", columns.stream().map(Column::name).toList());
    Column<T> by =
        columns.stream().filter(column -> column.name().equals(sorted)).findFirst().orElseThrow();
    return new ListPage(
        context.links(),
        name,
        sorted,
        columns.stream().map(column -> new Head(column.name(), column.isNumber())).toList(),
        rows.stream()
            .sorted(by.order())
            .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList())
            .toList());
  }
}
