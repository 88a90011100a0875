package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** First sentences of the answer: who tells how much data of which kinds a model was trained on. */
record Lead(Facts facts) {
  private static final String SIZE = "data-size";
  private static final String LATER_SIZE = "post-training-data-size";
  private static final List<String> AMOUNT = List.of(SIZE, LATER_SIZE);
  private static final List<String> KINDS =
      List.of("data-origin", "data-content", "post-training-data");
  private static final int FEW = 3;
  private static final Set<Telling> OF_BASE = Set.of(Telling.AMOUNT, Telling.FURTHER_AMOUNT);

  /** What the lead says of a model. */
  private enum Telling {
    AMOUNT,
    FURTHER_AMOUNT,
    LATER_AMOUNT,
    MAGNITUDE,
    KINDS,
    OTHERS,
    NOTHING,
    UNSEEN
  }

  Topic of(List<Column> columns) {
    Map<Telling, List<Column>> alike = new LinkedHashMap<>();
    columns.forEach(
        column ->
            tellings(column)
                .forEach(t -> alike.computeIfAbsent(t, k -> new ArrayList<>()).add(column)));
    List<Part> parts = new ArrayList<>();
    alike.forEach(
        (telling, group) ->
            parts.add(
                new Part(
                    sentence(telling, group),
                    group.stream()
                        .flatMap(column -> cited(telling, column).limit(group.size() > 2 ? 1 : FEW))
                        .distinct()
                        .toList())));
    List<String> aspects = Stream.of(AMOUNT, KINDS).flatMap(List::stream).toList();
    return new Topic("", aspects, parts);
  }

  private String sentence(Telling telling, List<Column> group) {
    String key = "answer.lead." + telling.name().toLowerCase(java.util.Locale.ROOT);
    List<String> all = group.stream().map(c -> name(telling, c)).distinct().toList();
    List<String> developers =
        group.stream().flatMap(column -> speaker(telling, column).stream()).distinct().toList();
    boolean isOne =
        developers.size() == 1
            && group.stream().allMatch(column -> speaker(telling, column).isPresent());
    return isOne
        ? Phrases.sentence(
            facts.language(), key, Lists.of(facts.language(), all), developers.get(0), all.size())
        : Phrases.sentence(facts.language(), key + ".many", Lists.of(facts.language(), all));
  }

  /** Who tells: of the amount used for a base model another developer may. */
  private Optional<String> speaker(Telling telling, Column column) {
    List<Value> amounts = amounts(column, SIZE);
    return OF_BASE.contains(telling) && !amounts.isEmpty() && !hasOwn(column, amounts)
        ? Optional.of(facts.document(column, amounts.get(0)).speaker())
        : column.developer();
  }

  private boolean hasOwn(Column column, List<Value> amounts) {
    return amounts.stream()
        .map(Value::inherited)
        .anyMatch(from -> from == null || facts.names().isSnapshot(column, from));
  }

  /** The model, or what it is a snapshot of, where all of this is said of that. */
  private String name(Telling telling, Column column) {
    List<Value> amounts = amounts(column, telling == Telling.LATER_AMOUNT ? LATER_SIZE : SIZE);
    if (!amounts.isEmpty()) {
      return facts.name(column, amounts);
    }
    List<Cell> cells =
        Stream.of(AMOUNT, KINDS)
            .flatMap(List::stream)
            .flatMap(aspect -> column.cell(aspect).stream())
            .toList();
    List<Optional<Inherited>> from =
        Stream.concat(
                cells.stream().flatMap(cell -> cell.values().stream()).map(Value::inherited),
                cells.stream()
                    .flatMap(cell -> cell.nondisclosures().stream())
                    .map(Nondisclosure::inherited))
            .map(Optional::ofNullable)
            .distinct()
            .toList();
    return from.size() == 1
        ? from.get(0)
            .filter(i -> facts.names().isSnapshot(column, i))
            .map(i -> i.from().label())
            .orElse(column.model().label())
        : column.model().label();
  }

  /** What is told; of the data before and after the base model two things. */
  private List<Telling> tellings(Column column) {
    Telling telling = telling(column);
    return OF_BASE.contains(telling) && hasFigure(column, LATER_SIZE)
        ? List.of(telling, Telling.LATER_AMOUNT)
        : List.of(telling);
  }

  private Telling telling(Column column) {
    if (hasFigure(column, SIZE)) {
      return isFurther(column) ? Telling.FURTHER_AMOUNT : Telling.AMOUNT;
    }
    if (hasFigure(column, LATER_SIZE)) {
      return Telling.LATER_AMOUNT;
    }
    if (!amounts(column, SIZE).isEmpty()) {
      return Telling.MAGNITUDE;
    }
    if (KINDS.stream().anyMatch(aspect -> !facts.told(column, aspect).isEmpty())) {
      return Telling.KINDS;
    }
    List<CellState> states =
        Stream.concat(AMOUNT.stream(), KINDS.stream())
            .flatMap(aspect -> column.cell(aspect).stream())
            .map(Cell::state)
            .toList();
    if (states.contains(CellState.SECOND_HAND)) {
      return Telling.OTHERS;
    }
    return states.stream().allMatch(state -> state == CellState.NO_CLAIM)
        ? Telling.UNSEEN
        : Telling.NOTHING;
  }

  /** Whether all that is told was added to a model that had been trained before. */
  private boolean isFurther(Column column) {
    return facts.sizes(column).ofPreTraining(amounts(column, SIZE)).stream()
        .allMatch(size -> facts.figures().isFurther(size.subject()));
  }

  private List<Value> amounts(Column column, String aspect) {
    return facts.told(column, aspect, "hasSize");
  }

  /** "Trillions" is none. */
  private boolean hasFigure(Column column, String aspect) {
    return amounts(column, aspect).stream()
        .anyMatch(value -> value.text().chars().anyMatch(Character::isDigit));
  }

  private Stream<Citation> cited(Telling telling, Column column) {
    List<String> aspects =
        switch (telling) {
          case KINDS -> KINDS;
          case AMOUNT, FURTHER_AMOUNT, MAGNITUDE -> List.of(SIZE);
          case LATER_AMOUNT -> List.of(LATER_SIZE);
          case OTHERS, NOTHING, UNSEEN -> AMOUNT;
        };
    List<Value> values =
        aspects.stream().flatMap(aspect -> first(column, aspect).stream()).toList();
    Stream<Citation> told = Phrases.cite(values).stream().limit(FEW);
    return values.isEmpty() ? silent(column) : told;
  }

  private List<Value> first(Column column, String aspect) {
    List<Value> told = facts.told(column, aspect);
    List<Value> others =
        column.cell(aspect).stream()
            .filter(cell -> cell.state() == CellState.SECOND_HAND)
            .flatMap(cell -> cell.standing().stream())
            .toList();
    List<Value> values = told.isEmpty() ? others : told;
    Stream<Value> total =
        facts.sizes(column).ofPreTraining(values).stream()
            .filter(value -> facts.sizes(column).lineage().isUsed(value.subject().node()));
    return Stream.concat(
            aspect.equals(SIZE) ? total : Stream.of(), facts.sizes(column).wholes(values).stream())
        .limit(1)
        .toList();
  }

  private static Stream<Citation> silent(Column column) {
    return AMOUNT.stream()
        .flatMap(aspect -> column.cell(aspect).stream())
        .flatMap(cell -> cell.nondisclosures().stream())
        .map(Nondisclosure::claim)
        .limit(FEW);
  }
}
