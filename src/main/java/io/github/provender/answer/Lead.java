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
import java.util.stream.Stream;

/** First sentences of the answer: who tells how much data of which kinds a model was trained on. */
record Lead(Facts facts) {
  private static final List<String> AMOUNT = List.of("data-size", "post-training-data-size");
  private static final List<String> KINDS =
      List.of("data-origin", "data-content", "post-training-data");
  private static final List<String> MAKING = List.of("synthetic-data", "data-processing");
  private static final int FEW = 3;

  /** What the lead says of a model. */
  private enum Telling {
    AMOUNT_AND_MAKING,
    AMOUNT,
    KINDS,
    OTHERS,
    NOTHING,
    UNSEEN
  }

  Topic of(List<Column> columns) {
    Map<Telling, List<Column>> alike = new LinkedHashMap<>();
    columns.forEach(c -> alike.computeIfAbsent(telling(c), t -> new ArrayList<>()).add(c));
    List<Part> parts = new ArrayList<>();
    alike.forEach(
        (telling, group) ->
            parts.add(
                new Part(
                    sentence(telling, group),
                    group.stream()
                        .flatMap(column -> cited(telling, column).limit(group.size() > 2 ? 1 : FEW))
                        .toList())));
    List<String> aspects =
        Stream.of(AMOUNT, KINDS, MAKING).flatMap(List::stream).distinct().toList();
    return new Topic("", aspects, parts);
  }

  private String sentence(Telling telling, List<Column> group) {
    String key = "answer.lead." + telling.name().toLowerCase(java.util.Locale.ROOT);
    String names = Lists.of(facts.language(), group.stream().map(this::name).toList());
    List<String> developers =
        group.stream().flatMap(column -> column.developer().stream()).distinct().toList();
    boolean isOne = group.size() == 1 && !developers.isEmpty();
    return isOne
        ? Phrases.sentence(facts.language(), key, names, developers.get(0))
        : Phrases.sentence(facts.language(), key + ".many", names);
  }

  /** The model, or what it is a snapshot of, where all of this is said of that. */
  private String name(Column column) {
    List<Value> amounts =
        AMOUNT.stream().flatMap(aspect -> facts.told(column, aspect).stream()).toList();
    if (!amounts.isEmpty()) {
      return facts.name(column, amounts);
    }
    List<Cell> cells =
        Stream.of(AMOUNT, KINDS, MAKING)
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
            .filter(i -> facts.isSnapshot(column, i))
            .map(i -> i.from().label())
            .orElse(column.model().label())
        : column.model().label();
  }

  private Telling telling(Column column) {
    if (isTold(column, AMOUNT)) {
      return isTold(column, MAKING) ? Telling.AMOUNT_AND_MAKING : Telling.AMOUNT;
    }
    if (isTold(column, KINDS)) {
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

  private boolean isTold(Column column, List<String> aspects) {
    return aspects.stream().anyMatch(aspect -> !facts.told(column, aspect).isEmpty());
  }

  private Stream<Citation> cited(Telling telling, Column column) {
    List<String> aspects =
        telling == Telling.KINDS ? KINDS : telling == Telling.AMOUNT ? AMOUNT : both(telling);
    List<Value> values =
        aspects.stream().flatMap(aspect -> first(column, aspect).stream()).toList();
    Stream<Citation> told = Phrases.cite(values).stream().limit(FEW);
    return values.isEmpty() ? silent(column) : told;
  }

  private static List<String> both(Telling telling) {
    return telling == Telling.AMOUNT_AND_MAKING
        ? Stream.concat(AMOUNT.stream(), MAKING.stream()).toList()
        : AMOUNT;
  }

  private List<Value> first(Column column, String aspect) {
    List<Value> told = facts.told(column, aspect);
    List<Value> others =
        column.cell(aspect).stream()
            .filter(cell -> cell.state() == CellState.SECOND_HAND)
            .flatMap(cell -> cell.standing().stream())
            .toList();
    return facts.wholes(told.isEmpty() ? others : told).stream().limit(1).toList();
  }

  private static Stream<Citation> silent(Column column) {
    return AMOUNT.stream()
        .flatMap(aspect -> column.cell(aspect).stream())
        .flatMap(cell -> cell.nondisclosures().stream())
        .map(Nondisclosure::claim)
        .limit(FEW);
  }
}
