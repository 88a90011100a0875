package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Which data models generated, and which models. */
record SyntheticData(Facts facts) implements Question {
  private static final String ASPECT = "synthetic-data";
  private static final String LATER = "post-training-data";
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");
  private static final String AMONG_OTHERS = "among-others";
  private static final int MANY = 3;

  @Override
  public String key() {
    return ASPECT;
  }

  @Override
  public List<Clause> of(Column column) {
    List<Value> generated = in(column, "isGeneratedByModel");
    List<Value> synthetic = synthetic(column);
    List<Value> unnamed =
        synthetic.stream()
            .filter(v -> generated.stream().noneMatch(g -> isOf(g, v.subject().node())))
            .filter(v -> generated.stream().noneMatch(part -> isPart(part, v)))
            .filter(v -> synthetic.stream().noneMatch(part -> isPart(part, v) && !isPart(v, part)))
            .toList();
    Map<String, List<Value>> writers = facts.names().group(column, generated);
    Map<String, List<Value>> others = facts.names().group(column, unnamed);
    Set<Node> told = new HashSet<>();
    Stream.of(generated, unnamed).flatMap(List::stream).forEach(v -> told.add(v.subject().node()));
    Map<String, List<Node>> left = left(column, told);
    List<Part> parts = new ArrayList<>();
    writers.forEach(
        (name, of) ->
            parts.add(
                listed(
                    name,
                    "answer.generated",
                    of,
                    others.containsKey(name) ? 0 : left.getOrDefault(name, List.of()).size(),
                    this::generated)));
    others.forEach(
        (name, of) ->
            parts.add(
                listed(
                    name,
                    "answer.synthetic",
                    of,
                    left.getOrDefault(name, List.of()).size(),
                    this::synthetic)));
    denied(column).forEach(value -> parts.add(none(column, value)));
    if (parts.isEmpty()) {
      return List.of(facts.untold(column, ASPECT, ASPECT));
    }
    parts.addAll(facts.partly(column, ASPECT, ASPECT));
    return List.of(new Told(parts));
  }

  /** What is said of all data together only where nothing is said of any among them. */
  private List<Value> synthetic(Column column) {
    List<Value> own = synthetic(column, ASPECT, LATER);
    return own.isEmpty() ? synthetic(column, "data-origin") : own;
  }

  private List<Value> synthetic(Column column, String... aspects) {
    return Stream.of(aspects)
        .flatMap(aspect -> facts.told(column, aspect, "hasOrigin").stream())
        .filter(value -> value.target() != null && value.target().slug().equals("synthetic"))
        .toList();
  }

  private static boolean isOf(Value value, Node data) {
    return value.subject().node().equals(data);
  }

  private boolean isPart(Value part, Value whole) {
    return facts
        .graph()
        .has(whole.subject().node(), IS_DERIVED_FROM_DATASET, part.subject().node());
  }

  /** Data for later training are filed under their own aspect. */
  private List<Value> in(Column column, String property) {
    return Stream.of(ASPECT, LATER, "data-origin")
        .flatMap(aspect -> facts.told(column, aspect, property).stream())
        .toList();
  }

  private List<Value> denied(Column column) {
    return column.cell(ASPECT).stream()
        .flatMap(cell -> cell.values().stream())
        .filter(value -> value.denied() && value.isOfDeveloper())
        .filter(value -> value.property().slug().equals("hasOrigin"))
        .toList();
  }

  /** Each dataset with what is to be said of it. */
  private Part listed(
      String name,
      String key,
      List<Value> values,
      int others,
      BiFunction<String, List<Value>, String> form) {
    Map<String, List<Value>> bySubject = facts.figures().bySubject(values);
    List<String> entries =
        bySubject.entrySet().stream().map(e -> form.apply(e.getKey(), e.getValue())).toList();
    List<Value> cited = bySubject.values().stream().limit(MANY).flatMap(List::stream).toList();
    return facts.part(cited, key, name, Lists.entries(facts.language(), entries, MANY, others));
  }

  /** Data that are or hold synthetic data, also as shares, beside those told of. */
  private Map<String, List<Node>> left(Column column, Set<Node> told) {
    Map<String, List<Node>> left = new LinkedHashMap<>();
    Stream<Value> shares = facts.told(column, ASPECT, "hasShare").stream();
    Stream.concat(shares, synthetic(column, ASPECT, LATER, "data-origin").stream())
        .forEach(
            value -> {
              Node data = value.subject().node();
              if (value.property().slug().equals("hasShare")) {
                data = component(value).orElse(data);
              }
              if (told.add(data)) {
                left.computeIfAbsent(facts.name(column, List.of(value)), name -> new ArrayList<>())
                    .add(data);
              }
            });
    return left;
  }

  private Optional<Node> component(Value share) {
    return Optional.ofNullable(share.target())
        .flatMap(target -> facts.graph().object(target.node(), Vocab.HAS_COMPONENT));
  }

  private String generated(String subject, List<Value> of) {
    return facts.language().message("answer.by", subject, writers(of));
  }

  private String synthetic(String subject, List<Value> of) {
    List<Term> qualifiers =
        of.get(0).qualifiers().stream().filter(q -> !q.slug().equals(AMONG_OTHERS)).toList();
    return Phrases.qualified(facts.language(), subject, qualifiers, Phrases.nature(of.get(0)));
  }

  /** The models; of one that wrote a part that is said, and where there are others. */
  private String writers(List<Value> of) {
    Language language = facts.language();
    boolean isOpen =
        of.stream()
            .flatMap(value -> value.qualifiers().stream())
            .anyMatch(qualifier -> qualifier.slug().equals(AMONG_OTHERS));
    Map<Boolean, List<String>> writers =
        Phrases.distinct(of).stream()
            .collect(
                Collectors.partitioningBy(
                    SyntheticData::isPart, Collectors.mapping(this::writer, Collectors.toList())));
    return Stream.of(false, true)
        .filter(part -> !writers.getOrDefault(part, List.of()).isEmpty())
        .map(part -> writers(writers.getOrDefault(part, List.of()), part, isOpen))
        .collect(Collectors.joining(language.message("list.comma")));
  }

  private String writers(List<String> names, boolean isPart, boolean isOpen) {
    Language language = facts.language();
    String joined =
        isOpen && !isPart
            ? language.message(
                "answer.writer.open", String.join(language.message("list.comma"), names))
            : Lists.of(language, names);
    return Phrases.sentence(language, isPart ? "answer.writer.partly" : "answer.writer", joined);
  }

  private static boolean isPart(Value value) {
    return value.qualifiers().stream().anyMatch(qualifier -> qualifier.slug().equals("in-part"));
  }

  private String writer(Value value) {
    String name = Phrases.within(facts.language(), value.text());
    return Phrases.qualified(facts.language(), name, List.of(), Phrases.nature(value));
  }

  /** What the developer says it did not do, with what the curators remark on that. */
  private Part none(Column column, Value value) {
    Part denial =
        facts.part(
            List.of(value),
            "answer.no-synthetic",
            Phrases.within(facts.language(), value.subject().label()),
            facts.document(column, value).speaker());
    String note = denial.claims().stream().map(Citation::note).findFirst().orElse("");
    return note.isEmpty()
        ? denial
        : new Part(facts.language().message("answer.noted", denial.text(), note), denial.claims());
  }
}
