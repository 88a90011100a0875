package io.github.provender.site.listing;

import io.github.provender.result.Cell;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Column of a list, by which it can be sorted.
 *
 * @param name how addresses and messages name it
 * @param isNumber whether it is set to the right
 */
record Column<T>(String name, boolean isNumber, Function<T, Cell> cell, Comparator<T> order) {
  /** Things or words, from A to Z, with what is empty last. */
  static <T> Column<T> ofWords(String name, Function<T, Cell> cell) {
    Comparator<T> order =
        Comparator.<T, Boolean>comparing(row -> cell.apply(row).isEmpty())
            .thenComparing(row -> cell.apply(row).text(), String.CASE_INSENSITIVE_ORDER);
    return new Column<>(name, false, cell, order);
  }

  /** The greatest first. */
  static <T> Column<T> ofNumbers(String name, ToIntFunction<T> number, Language language) {
    return new Column<>(
        name,
        true,
        row -> Cell.plain(language.message("amount.number", number.applyAsInt(row))),
        Comparator.comparingInt(number).reversed());
  }

  /** The newest first. */
  static <T> Column<T> ofDates(String name, Function<T, String> date) {
    return new Column<>(
        name,
        false,
        row -> Cell.plain(date.apply(row)),
        Comparator.comparing(date, Comparator.reverseOrder()));
  }
}
