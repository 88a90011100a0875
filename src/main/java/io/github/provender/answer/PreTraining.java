package io.github.provender.answer;

import io.github.provender.amount.Quantity;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What a model starts from, and how much of which data it or its base model was trained on. */
record PreTraining(Facts facts) implements Question {
  private static final int MANY = 6;
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");
  private static final Node HAS_SIZE = Vocab.pv("hasSize");
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");
  private static final Node DATASET = Vocab.pv("Dataset");

  /** The concepts that say of what kind data are; others say how they are laid out. */
  private static final List<String> KINDS =
      Stream.of("content/", "modality/", "origin/", "language/")
          .map(scheme -> Vocab.CONCEPT + scheme)
          .toList();

  @Override
  public String key() {
    return "pre-training";
  }

  @Override
  public List<String> aspects() {
    return List.of("base-model", "data-size", "data-origin", "data-content");
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
              Phrases.doubted(facts.language(), bases.get(0))));
    }
    List<Value> all = facts.firstHand(facts.told(column, "data-size", "hasSize"));
    List<Value> sizes = sizes(all);
    facts.byName(column, sizes).forEach((name, of) -> parts.add(size(name, of, all)));
    facts
        .byName(column, kinds(column))
        .forEach((name, of) -> named(facts, "answer.kinds", name, of).ifPresent(parts::add));
    List<Clause> clauses = new ArrayList<>();
    if (!parts.isEmpty()) {
      clauses.add(new Told(parts));
    }
    if (sizes.isEmpty()) {
      clauses.add(facts.untold(column, "data-size", "pre-training-amount"));
    }
    return clauses;
  }

  /** The amounts of the data that the model or a stage of it uses as a whole, totals first. */
  private List<Value> sizes(List<Value> all) {
    List<Value> wholes = facts.wholes(all);
    Set<Node> used = wholes.stream().map(v -> v.subject().node()).collect(Collectors.toSet());
    return all.stream()
        .filter(value -> wholes.contains(value) || isTotal(value.subject().node(), used))
        .sorted(Comparator.comparing(value -> !isTotal(value.subject().node(), used)))
        .toList();
  }

  /** Whether data are those of several stages, or of what came before them too. */
  private boolean isTotal(Node data, Set<Node> used) {
    List<Node> users = facts.graph().subjects(USES_DATASET, data);
    return users.isEmpty()
        ? isMore(data, used)
        : users.stream().noneMatch(user -> facts.graph().has(user, Vocab.TYPE, TRAINING_STAGE));
  }

  private record Sized(Node data, Quantity size) {}

  /** Whether data are more than any that were used, and no pool that most of those came from. */
  private boolean isMore(Node data, Set<Node> used) {
    List<Sized> parts =
        used.stream().flatMap(part -> sizes(part).map(size -> new Sized(part, size))).toList();
    return sizes(data)
        .anyMatch(
            whole ->
                parts.stream()
                    .filter(part -> part.size().dimension().equals(whole.dimension()))
                    .max(Comparator.comparing(part -> part.size().inBaseUnits()))
                    .filter(most -> whole.inBaseUnits().compareTo(most.size().inBaseUnits()) > 0)
                    .filter(most -> !facts.graph().has(most.data(), IS_DERIVED_FROM_DATASET, data))
                    .isPresent());
  }

  private Stream<Quantity> sizes(Node data) {
    return facts.graph().objects(data, HAS_SIZE).stream()
        .flatMap(size -> Quantity.of(facts.graph(), size).stream());
  }

  private Part size(String name, List<Value> of, List<Value> all) {
    boolean isOne = facts.figures().bySubject(all).size() == 1;
    boolean isFurther = of.stream().anyMatch(size -> facts.figures().isFurther(size.subject()));
    return isOne
        ? facts.part(
            of, isFurther ? "answer.size.further" : "answer.size", name, facts.figures().amount(of))
        : facts.part(of, "answer.sizes", name, facts.figures().amounts(of, all));
  }

  /**
   * Origins, contents and the datasets they come from, also as shares. What only says of what kind
   * a thing named here is, is left to the table, and so is what stands for all of the data.
   */
  private List<Value> kinds(Column column) {
    List<Value> values =
        Stream.concat(
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
            .flatMap(this::component)
            .toList();
    Set<Node> wholes =
        Stream.of("data-size", "data-origin", "data-content")
            .flatMap(aspect -> facts.told(column, aspect).stream())
            .map(value -> value.subject().node())
            .filter(data -> !facts.graph().subjects(USES_DATASET, data).isEmpty())
            .collect(Collectors.toSet());
    Set<Node> named =
        values.stream()
            .map(value -> target(value).node())
            .filter(target -> !wholes.contains(target))
            .collect(Collectors.toSet());
    return values.stream()
        .filter(value -> named.contains(target(value).node()))
        .filter(value -> !named.contains(value.subject().node()))
        .toList();
  }

  /** A share stands for what it is a share of; its size is left to the table. */
  private Stream<Value> component(Value value) {
    if (!value.property().slug().equals("hasShare")) {
      return Stream.of(value);
    }
    return Stream.ofNullable(value.target())
        .flatMap(share -> facts.graph().object(share.node(), Vocab.HAS_COMPONENT).stream())
        .filter(this::isKind)
        .map(thing -> value.of(new Term(thing, facts.label(thing), "")));
  }

  private boolean isKind(Node thing) {
    return facts.graph().has(thing, Vocab.TYPE, DATASET)
        || KINDS.stream().anyMatch(thing.getURI()::startsWith);
  }

  /** The things in a row, each once; nothing where none tells of what kind the data are. */
  static Optional<Part> named(Facts facts, String key, String name, List<Value> values) {
    Set<String> concepts = new HashSet<>();
    List<Value> once =
        Phrases.distinct(values.stream().filter(v -> isTelling(facts, v, values)).toList()).stream()
            .filter(v -> isDataset(facts, v) || concepts.add(target(v).slug()))
            .toList();
    List<Value> shown = once.stream().limit(MANY).toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(facts.part(shown, key, name, Phrases.row(facts.language(), once, MANY)));
  }

  /** Not what only says that there is some origin, or a public dataset that the claim names. */
  private static boolean isTelling(Facts facts, Value value, List<Value> all) {
    String slug = target(value).slug();
    return !slug.equals("other")
        && (!slug.equals("public-dataset")
            || all.stream().noneMatch(v -> isDataset(facts, v) && isOfOneClaim(v, value)));
  }

  private static boolean isOfOneClaim(Value one, Value other) {
    Set<Node> claims = one.claims().stream().map(Citation::claim).collect(Collectors.toSet());
    return other.claims().stream().map(Citation::claim).anyMatch(claims::contains);
  }

  private static boolean isDataset(Facts facts, Value value) {
    return facts.graph().has(target(value).node(), Vocab.TYPE, DATASET);
  }

  private static Term target(Value value) {
    return Objects.requireNonNull(value.target());
  }
}
