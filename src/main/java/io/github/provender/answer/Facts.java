package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause;
import io.github.provender.answer.Question.Clause.Silence;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.answer.data.Contradictions;
import io.github.provender.answer.data.Kinds;
import io.github.provender.answer.data.Lineage;
import io.github.provender.answer.data.Names;
import io.github.provender.answer.data.Silences;
import io.github.provender.answer.data.Sizes;
import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Source;
import io.github.provender.compare.Amounts;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.text.Brackets;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads from a column what its developer says, or who else does, or that nobody does. */
record Facts(KnowledgeGraph graph, Language language) {
  private static final int FEW = 3;

  /** Words for amounts. */
  Amounts figures() {
    return new Amounts(graph, language);
  }

  /** Words for what is spoken of. */
  Names names() {
    return new Names(graph, language);
  }

  /** Choice among amounts. */
  Sizes sizes(Column column) {
    return new Sizes(new Lineage(graph), figures(), column.model().node());
  }

  /** Choice among kinds of data. */
  Kinds kinds() {
    return new Kinds(graph, language);
  }

  /** Whom values are said of. */
  String name(Column column, List<Value> values) {
    return names().of(column, values);
  }

  String label(Node node) {
    return new Labels(graph, language).text(node);
  }

  /** What the developer says on an aspect; nothing that is denied or refuted. */
  List<Value> told(Column column, String aspect) {
    return column.cell(aspect).stream()
        .filter(cell -> cell.state() == CellState.TOLD || cell.state() == CellState.IN_PART)
        .flatMap(cell -> cell.values().stream())
        .filter(value -> isOfDeveloper(value) && !value.denied())
        .toList();
  }

  /** Also of two figures of which the curators take neither the one. */
  private static boolean isOfDeveloper(Value value) {
    return value.isOfDeveloper() || Contradictions.isUndecided(value);
  }

  List<Value> told(Column column, String aspect, String... properties) {
    return told(column, aspect).stream()
        .filter(value -> Set.of(properties).contains(value.property().slug()))
        .toList();
  }

  Part part(List<Value> values, String key, Object... arguments) {
    return new Part(Phrases.sentence(language, key, arguments), Phrases.cite(values));
  }

  /** What is to be said where the developer gives no value: only others do, or nobody does. */
  Clause untold(Column column, String aspect, String what) {
    Optional<Cell> found = column.cell(aspect);
    CellState state = found.map(Cell::state).orElse(CellState.NO_CLAIM);
    List<Value> others = found.stream().flatMap(cell -> cell.standing().stream()).toList();
    if (state == CellState.SECOND_HAND) {
      List<Part> partly = partly(column, aspect, what);
      Part said = secondHand(column, others, what, partly.isEmpty());
      return new Told(Stream.concat(partly.stream(), Stream.of(said)).toList());
    }
    List<Value> otherwise =
        found.stream()
            .flatMap(cell -> cell.values().stream())
            .filter(Value::isOfDeveloper)
            .toList();
    if ((state == CellState.TOLD || state == CellState.IN_PART) && !otherwise.isEmpty()) {
      return new Told(otherwise(column, otherwise, what, leftOpen(column, aspect)));
    }
    List<Nondisclosure> silent = silent(found);
    String name =
        silent.isEmpty() ? column.model().label() : names().of(column, silent.get(0), silent);
    boolean isOfPart = !silent.isEmpty() && !silent.get(0).subject().isEmpty();
    boolean isOtherwiseTold =
        found.stream().flatMap(cell -> cell.values().stream()).anyMatch(v -> !v.denied());
    return new Silence(
        state,
        what,
        name,
        isOfPart,
        isOtherwiseTold,
        silent.stream().map(Nondisclosure::claim).toList());
  }

  /** What the developer says on the question in other terms than the answer asks for. */
  private List<Part> otherwise(
      Column column, List<Value> values, String what, List<Citation> open) {
    String own = "answer.told." + what;
    boolean isOfThings =
        language.optional(own).isPresent() && values.stream().noneMatch(Value::denied);
    List<String> said =
        values.stream()
            .map(value -> isOfThings ? value.subject().label() : named(value))
            .distinct()
            .toList();
    Part told =
        part(
            values.stream().limit(FEW).toList(),
            isOfThings ? own : "answer.told",
            name(column, values),
            language.message("answer.what." + what),
            Lists.entries(language, said, FEW, 0));
    return open.isEmpty() ? List.of(told) : List.of(told, leftOpen(name(column, values), open));
  }

  private String named(Value value) {
    String text = Phrases.doubted(language, value);
    return language.message(
        "answer.of",
        value.subject().label(),
        value.denied() ? language.message("compare.not", text) : text);
  }

  /** That nothing more is told. */
  Part leftOpen(String name, List<Citation> claims) {
    return new Part(Phrases.sentence(language, "answer.left-open", name), claims);
  }

  /** That a part of it is left open, of what the developer's silence is. */
  List<Part> partly(Column column, String aspect, String what) {
    List<Nondisclosure> open = Silences.open(column, aspect, DisclosureStatus.PARTLY_DISCLOSED);
    return open.isEmpty()
        ? List.of()
        : List.of(silent(open, "in-part", what, each -> names().of(column, each, open)));
  }

  /** Of which data no amount is told, beside those of which one is. */
  List<Part> untoldBeside(Column column, String aspect, String what, List<Value> told) {
    List<Nondisclosure> silent = new Silences(graph).beside(column, aspect, told);
    return silent.isEmpty()
        ? List.of()
        : List.of(
            silent(silent, "not-mentioned", what, each -> names().ofData(column, each, silent)));
  }

  private Part silent(
      List<Nondisclosure> silent, String key, String what, Function<Nondisclosure, String> name) {
    List<String> names = silent.stream().map(name).distinct().toList();
    boolean isOfPart = silent.stream().noneMatch(each -> each.subject().isEmpty());
    return new Part(
        Phrases.sentence(
            language, "answer.silent." + key, Lists.of(language, names), what(what, isOfPart)),
        silent.stream().map(Nondisclosure::claim).distinct().limit(FEW).toList());
  }

  /** What is missing; of a part that the sentence names only the question is left. */
  String what(String what, boolean isOfPart) {
    String whole = language.message("answer.what." + what);
    return isOfPart ? language.messageOr("answer.what." + what + ".part", whole) : whole;
  }

  private Part secondHand(Column column, List<Value> values, String what, boolean isAlone) {
    List<Value> few = Phrases.distinct(values).stream().limit(FEW).toList();
    List<String> said = few.stream().map(value -> said(column, value)).toList();
    return part(
        few,
        isAlone ? "answer.second-hand" : "answer.others",
        name(column, few),
        language.message("answer.what." + what),
        Lists.entries(language, said, FEW, Phrases.distinct(values).size() - few.size()));
  }

  private String said(Column column, Value value) {
    String source = document(column, value).document().label();
    return Brackets.with(language, Phrases.doubted(language, value), source);
  }

  /** The first document that says so. */
  Source document(Column column, Value value) {
    return document(column, Phrases.cite(List.of(value)).get(0));
  }

  Source document(Column column, Citation claim) {
    return column.comparison().documents().stream()
        .filter(each -> each.n() == claim.document())
        .findFirst()
        .orElseThrow();
  }

  /** Who leaves it open: the developer's documents where they do. */
  private static List<Nondisclosure> silent(Optional<Cell> cell) {
    return cell.stream()
        .flatMap(c -> c.nondisclosures().stream().filter(n -> n.status() == c.status()))
        .sorted(Comparator.comparing(n -> !n.claim().isDeveloper()))
        .toList();
  }

  /** Who says that a part of it is left open. */
  List<Citation> leftOpen(Column column, String aspect) {
    return Silences.open(column, aspect, DisclosureStatus.PARTLY_DISCLOSED).stream()
        .map(Nondisclosure::claim)
        .limit(FEW)
        .toList();
  }
}
