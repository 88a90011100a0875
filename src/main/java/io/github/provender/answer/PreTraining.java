package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.answer.data.Kinds.Named;
import io.github.provender.answer.data.Lineage;
import io.github.provender.answer.data.Sizes;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a model starts from, and how much of which data it or its base model was trained on. */
record PreTraining(Facts facts) implements Question {
  private static final String SIZE = "data-size";
  private static final int MANY = 6;
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");

  @Override
  public String key() {
    return "pre-training";
  }

  @Override
  public List<String> aspects() {
    return List.of("base-model", SIZE, "data-origin", "data-content");
  }

  @Override
  public List<Clause> of(Column column) {
    List<Part> parts = new ArrayList<>();
    List<Value> bases = facts.told(column, "base-model", "hasBaseModel");
    if (bases.size() == 1) {
      parts.add(
          facts.part(
              bases,
              "answer.base-model",
              facts.name(column, bases),
              Phrases.within(facts.language(), Phrases.doubted(facts.language(), bases.get(0)))));
    }
    List<Value> sizes = once(column, Sizes.firstHand(facts.told(column, SIZE, "hasSize")));
    facts.names().group(column, sizes).forEach((name, of) -> parts.add(size(column, name, of)));
    if (!sizes.isEmpty()) {
      parts.addAll(facts.partly(column, SIZE, "pre-training-amount"));
    }
    facts
        .names()
        .group(column, kinds(column))
        .forEach((name, of) -> named(name, of, column, parts));
    List<Clause> clauses = new ArrayList<>();
    if (!parts.isEmpty()) {
      clauses.add(new Told(parts));
    }
    if (sizes.isEmpty()) {
      clauses.add(facts.untold(column, SIZE, "pre-training-amount"));
    }
    return clauses;
  }

  /** What is said of the model and of its base model alike, only of the base model. */
  private List<Value> once(Column column, List<Value> sizes) {
    List<String> ofBase =
        sizes.stream()
            .filter(v -> v.inherited() != null && !facts.names().isSnapshot(column, v.inherited()))
            .map(Value::text)
            .toList();
    return sizes.stream()
        .filter(value -> value.inherited() != null || !ofBase.contains(value.text()))
        .toList();
  }

  private Part size(Column column, String name, List<Value> all) {
    List<Value> shown = facts.sizes(column).ofPreTraining(all);
    if (facts.figures().bySubject(all).size() == 1) {
      boolean isFurther =
          shown.stream().anyMatch(size -> facts.figures().isFurther(size.subject()));
      return facts.part(
          shown,
          isFurther ? "answer.size.further" : "answer.size",
          name,
          facts.figures().amount(shown));
    }
    boolean isOfAll = shown.stream().allMatch(size -> isOfNoStage(size.subject().node()));
    return facts.part(
        shown,
        isOfAll ? "answer.sizes.all" : "answer.sizes",
        name,
        facts.figures().amounts(shown, all));
  }

  private boolean isOfNoStage(Node data) {
    return new Lineage(facts.graph()).isOfNoStage(data);
  }

  /** Origins, contents and the datasets they come from, also as shares. */
  private List<Value> kinds(Column column) {
    return Stream.concat(
            facts
                .told(column, "data-origin", "hasOrigin", "isDerivedFromDataset", "hasShare")
                .stream(),
            facts
                .told(
                    column,
                    "data-content",
                    "hasContent",
                    "hasModality",
                    "isDerivedFromDataset",
                    "hasShare")
                .stream())
        .toList();
  }

  /** The kinds of data for pre-training, and those of which no stage is told. */
  private void named(String name, List<Value> kinds, Column column, List<Part> parts) {
    Map<Boolean, List<Value>> ofNoStage =
        kinds.stream()
            .collect(Collectors.partitioningBy(value -> isOfNoStage(value.subject().node())));
    Map<Boolean, List<Value>> ofMidTraining =
        ofNoStage.getOrDefault(false, List.of()).stream()
            .collect(Collectors.partitioningBy(value -> isOfMidTraining(column, value)));
    List<Value> early = ofMidTraining.getOrDefault(false, List.of());
    boolean isLate = facts.kinds().of(ofMidTraining.getOrDefault(true, List.of())).count() > 0;
    String key = isFurther(early) ? "answer.kinds.further" : "answer.kinds";
    named(facts, key, name, early, others(column, name, kinds), isLate).ifPresent(parts::add);
    named(facts, "answer.kinds.all", name, ofNoStage.getOrDefault(true, List.of()), 0, false)
        .ifPresent(parts::add);
  }

  /** Whether all that was used as a whole was added to a model trained before. */
  private boolean isFurther(List<Value> kinds) {
    Lineage lineage = new Lineage(facts.graph());
    List<Value> used =
        kinds.stream().filter(value -> lineage.isUsed(value.subject().node())).toList();
    return !used.isEmpty()
        && used.stream().allMatch(value -> facts.figures().isFurther(value.subject()));
  }

  private boolean isOfMidTraining(Column column, Value value) {
    Node model =
        value.inherited() == null ? column.model().node() : value.inherited().from().node();
    return new Lineage(facts.graph()).isOnlyOfMidTraining(value.subject().node(), model);
  }

  /** How many datasets only the sizes tell of as parts. */
  private int others(Column column, String name, List<Value> named) {
    Set<Node> known =
        named.stream()
            .flatMap(
                value ->
                    Stream.concat(
                        Stream.of(value.subject().node()),
                        Stream.ofNullable(value.target()).map(target -> target.node())))
            .collect(Collectors.toSet());
    Lineage lineage = new Lineage(facts.graph());
    return (int)
        facts.names().group(column, facts.told(column, SIZE)).getOrDefault(name, List.of()).stream()
            .flatMap(value -> value.claims().stream())
            .flatMap(claim -> facts.graph().content(claim.claim()).stream())
            .filter(triple -> triple.getPredicate().equals(IS_DERIVED_FROM_DATASET))
            .map(Triple::getObject)
            .filter(part -> !known.contains(part) && !lineage.isUsed(part))
            .distinct()
            .count();
  }

  /**
   * The things in a row, each once; nothing where none tells of what kind the data are.
   *
   * @param others how many more there are
   * @param isLate whether the table has more that is named for mid-training alone
   */
  static Optional<Part> named(
      Facts facts, String key, String name, List<Value> values, int others, boolean isLate) {
    Named named = facts.kinds().of(values);
    List<Value> shown = named.told().stream().limit(MANY).toList();
    String row = Phrases.row(facts.language(), shown, MANY, 0);
    boolean isMore = others + named.left() > 0 || named.told().size() > MANY;
    String open = isMore ? facts.language().message("answer.kinds.more", row) : row;
    String all = isLate ? facts.language().message("answer.kinds.late", open) : open;
    return shown.isEmpty() ? Optional.empty() : Optional.of(facts.part(shown, key, name, all));
  }
}
