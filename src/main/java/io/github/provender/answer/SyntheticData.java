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
import java.util.List;
import java.util.Map;
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
    List<Value> named = Stream.concat(generated.stream(), synthetic.stream()).toList();
    List<Value> unnamed =
        synthetic.stream()
            .filter(v -> generated.stream().noneMatch(g -> g.subject().equals(v.subject())))
            .filter(v -> named.stream().noneMatch(part -> isPart(part, v)))
            .toList();
    List<Part> parts = new ArrayList<>();
    if (!generated.isEmpty()) {
      parts.add(listed(column, "answer.generated", generated, 0, this::generated));
    }
    if (!unnamed.isEmpty()) {
      parts.add(
          listed(column, "answer.synthetic", unnamed, others(column, named), this::synthetic));
    }
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
      Column column,
      String key,
      List<Value> values,
      int others,
      BiFunction<String, List<Value>, String> form) {
    Map<String, List<Value>> bySubject = facts.figures().bySubject(values);
    List<String> entries =
        bySubject.entrySet().stream().map(e -> form.apply(e.getKey(), e.getValue())).toList();
    List<Value> cited = bySubject.values().stream().limit(MANY).flatMap(List::stream).toList();
    return facts.part(
        cited,
        key,
        facts.name(column, values),
        Lists.entries(facts.language(), entries, MANY, others));
  }

  /** How many sets are told of only as shares. */
  private int others(Column column, List<Value> named) {
    return (int)
        facts.told(column, ASPECT, "hasShare").stream()
            .flatMap(share -> Stream.ofNullable(share.target()))
            .flatMap(share -> facts.graph().object(share.node(), Vocab.HAS_COMPONENT).stream())
            .filter(set -> named.stream().noneMatch(v -> v.subject().node().equals(set)))
            .distinct()
            .count();
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
