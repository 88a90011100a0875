package io.github.provender.site.comparison.view;

import io.github.provender.claim.Term;
import io.github.provender.compare.Cell;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Head of a column: the model, who made it and when, and of what its values are said.
 *
 * @param facts developer and day of release, as far as they are told
 * @param whole what the model is a snapshot of, where statements about that stand in the column
 */
public record ColumnView(Term model, String facts, Optional<Term> whole) {

  /** The heads of a comparison. */
  public static List<ColumnView> of(Comparison comparison) {
    return IntStream.range(0, comparison.models().size())
        .mapToObj(place -> of(new Column(comparison, place), comparison.language()))
        .toList();
  }

  private static ColumnView of(Column column, Language language) {
    Optional<String> released =
        column.cell("release-date").stream()
            .flatMap(cell -> cell.standing().stream())
            .map(Value::text)
            .findFirst();
    List<String> facts =
        List.of(column.developer(), released).stream().flatMap(Optional::stream).toList();
    return new ColumnView(
        column.model(),
        String.join(language.message("list.comma"), facts),
        whole(column, language));
  }

  private static Optional<Term> whole(Column column, Language language) {
    return column.comparison().rows().stream()
        .map(row -> row.cells().get(column.place()))
        .map(Cell::values)
        .flatMap(List::stream)
        .map(Value::inherited)
        .filter(Objects::nonNull)
        .distinct()
        .filter(inherited -> isThrough("inherited.snapshot", inherited, language))
        .map(Inherited::from)
        .findFirst();
  }

  /** Whether a fact is inherited through that relation. */
  static boolean isThrough(String relation, Inherited inherited, Language language) {
    return inherited.said().equals(language.message(relation, inherited.from().label()));
  }

  /** What sets the snapshot's name apart from that of the whole. */
  public String shortName() {
    String name = model.label();
    return whole
        .map(Term::label)
        .filter(name::startsWith)
        .map(label -> name.substring(label.length()).replaceFirst("^[\\s\\p{Punct}]+", ""))
        .filter(rest -> !rest.isEmpty())
        .orElse(name);
  }
}
