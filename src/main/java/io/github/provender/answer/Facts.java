package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause;
import io.github.provender.answer.Question.Clause.Silence;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Citation;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Source;
import io.github.provender.compare.Amounts;
import io.github.provender.compare.Cell;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Nondisclosure;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads from a column what its developer says, or who else does, or that nobody does. */
record Facts(KnowledgeGraph graph, Language language) {
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");
  private static final int FEW = 3;

  /** Words for amounts. */
  Amounts figures() {
    return new Amounts(graph, language);
  }

  String label(Node node) {
    return new Labels(graph, language).text(node);
  }

  /** What the developer says on an aspect; nothing that is denied or refuted. */
  List<Value> told(Column column, String aspect) {
    return column.cell(aspect).stream()
        .filter(cell -> cell.state() == CellState.TOLD || cell.state() == CellState.IN_PART)
        .flatMap(cell -> cell.values().stream())
        .filter(value -> value.isOfDeveloper() && !value.denied())
        .toList();
  }

  List<Value> told(Column column, String aspect, String... properties) {
    return told(column, aspect).stream()
        .filter(value -> Set.of(properties).contains(value.property().slug()))
        .toList();
  }

  /** Without what is only reckoned or read into a document where the developer gives a figure. */
  List<Value> firstHand(List<Value> amounts) {
    return amounts.stream()
        .filter(
            value ->
                Phrases.nature(value).isEmpty()
                    || amounts.stream().noneMatch(other -> isFirstHandOf(value, other)))
        .toList();
  }

  private static boolean isFirstHandOf(Value value, Value other) {
    return Phrases.nature(other).isEmpty()
        && other.subject().equals(value.subject())
        && other.dimension().equals(value.dimension());
  }

  /** Those values whose subject a training stage uses as a whole; all where none is. */
  List<Value> wholes(List<Value> values) {
    List<Value> wholes =
        values.stream()
            .filter(value -> !graph.subjects(USES_DATASET, value.subject().node()).isEmpty())
            .toList();
    return wholes.isEmpty() ? values : wholes;
  }

  /** Whom values are said of: the model, what it is a snapshot of, or its base model. */
  String name(Column column, List<Value> values) {
    Set<Inherited> from =
        values.stream().map(Value::inherited).filter(Objects::nonNull).collect(Collectors.toSet());
    boolean isInherited = from.size() == 1 && values.stream().allMatch(v -> v.inherited() != null);
    return isInherited ? name(column, from.iterator().next()) : column.model().label();
  }

  /** Values by whom they are said of. */
  Map<String, List<Value>> byName(Column column, List<Value> values) {
    return values.stream()
        .collect(
            Collectors.groupingBy(
                value -> name(column, List.of(value)), LinkedHashMap::new, Collectors.toList()));
  }

  private String name(Column column, Inherited inherited) {
    String label = inherited.from().label();
    return isSnapshot(column, inherited) ? label : language.message("answer.base", label);
  }

  /** Whether the column's model is a snapshot of the one that something is said of. */
  boolean isSnapshot(Column column, Inherited inherited) {
    return graph.has(column.model().node(), IS_SNAPSHOT_OF, inherited.from().node());
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
    String name = silent.isEmpty() ? column.model().label() : name(column, silent.get(0));
    boolean isOfPart = !silent.isEmpty() && !silent.get(0).subject().isEmpty();
    return new Silence(
        state, what, name, isOfPart, silent.stream().map(Nondisclosure::claim).toList());
  }

  private String name(Column column, Nondisclosure silence) {
    if (!silence.subject().isEmpty()) {
      return silence.subject();
    }
    Inherited inherited = silence.inherited();
    return inherited == null ? column.model().label() : name(column, inherited);
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
    List<Nondisclosure> open = open(column, aspect);
    List<String> names = open.stream().map(silence -> name(column, silence)).distinct().toList();
    String name = names.size() == 1 ? names.get(0) : column.model().label();
    String missing = language.message("answer.what." + what);
    String text = Phrases.sentence(language, "answer.silent.in-part", name, missing);
    return open.isEmpty() ? List.of() : List.of(new Part(text, leftOpen(column, aspect)));
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
    return language.message("answer.said", Phrases.doubted(language, value), source);
  }

  /** The first document that says so. */
  Source document(Column column, Value value) {
    int document = Phrases.cite(List.of(value)).get(0).document();
    return column.comparison().documents().stream()
        .filter(each -> each.n() == document)
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
    return open(column, aspect).stream().map(Nondisclosure::claim).limit(FEW).toList();
  }

  private static List<Nondisclosure> open(Column column, String aspect) {
    return column.cell(aspect).stream()
        .flatMap(cell -> cell.nondisclosures().stream())
        .filter(n -> n.status() == DisclosureStatus.PARTLY_DISCLOSED && n.claim().isDeveloper())
        .toList();
  }
}
