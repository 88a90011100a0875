package io.github.provender.answer;

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
import org.apache.jena.graph.Triple;

/** What a model starts from, and how much of which data it or its base model was trained on. */
record PreTraining(Facts facts) implements Question {
  private static final String SIZE = "data-size";
  private static final int MANY = 6;
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");
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
              Phrases.withArticle(
                  facts.language(), Phrases.doubted(facts.language(), bases.get(0)))));
    }
    List<Value> all = facts.firstHand(facts.told(column, SIZE, "hasSize"));
    List<Value> sizes = sizes(all);
    facts.byName(column, once(column, sizes)).forEach((n, of) -> parts.add(size(n, of, all)));
    if (!sizes.isEmpty()) {
      parts.addAll(facts.partly(column, SIZE, "pre-training-amount"));
    }
    facts
        .byName(column, kinds(column))
        .forEach(
            (name, of) ->
                named(facts, "answer.kinds", name, of, others(column, name, of))
                    .ifPresent(parts::add));
    List<Clause> clauses = new ArrayList<>();
    if (!parts.isEmpty()) {
      clauses.add(new Told(parts));
    }
    if (sizes.isEmpty()) {
      clauses.add(facts.untold(column, SIZE, "pre-training-amount"));
    }
    return clauses;
  }

  /** The amounts of the data that the model or a stage of it uses as a whole, totals first. */
  private List<Value> sizes(List<Value> all) {
    List<Value> wholes = facts.wholes(all);
    Set<Node> used = wholes.stream().map(v -> v.subject().node()).collect(Collectors.toSet());
    return all.stream()
        .filter(
            value ->
                wholes.contains(value) || facts.figures().isTotal(value.subject().node(), used))
        .sorted(
            Comparator.comparing(value -> !facts.figures().isTotal(value.subject().node(), used)))
        .toList();
  }

  /** What is said of the model and of its base model alike, only of the base model. */
  private List<Value> once(Column column, List<Value> sizes) {
    List<String> ofBase =
        sizes.stream()
            .filter(v -> v.inherited() != null && !facts.isSnapshot(column, v.inherited()))
            .map(Value::text)
            .toList();
    return sizes.stream()
        .filter(value -> value.inherited() != null || !ofBase.contains(value.text()))
        .toList();
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
        Stream.of(SIZE, "data-origin", "data-content")
            .flatMap(aspect -> facts.told(column, aspect).stream())
            .map(value -> value.subject().node())
            .filter(this::isUsed)
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

  private boolean isUsed(Node data) {
    return !facts.graph().subjects(USES_DATASET, data).isEmpty();
  }

  /** How many datasets only the sizes tell of as parts. */
  private int others(Column column, String name, List<Value> named) {
    Set<Node> known =
        named.stream()
            .flatMap(value -> Stream.of(value.subject().node(), target(value).node()))
            .collect(Collectors.toSet());
    return (int)
        facts.byName(column, facts.told(column, SIZE)).getOrDefault(name, List.of()).stream()
            .flatMap(value -> value.claims().stream())
            .flatMap(claim -> facts.graph().content(claim.claim()).stream())
            .filter(triple -> triple.getPredicate().equals(IS_DERIVED_FROM_DATASET))
            .map(Triple::getObject)
            .filter(part -> !known.contains(part) && !isUsed(part))
            .distinct()
            .count();
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

  /**
   * The things in a row, each once; nothing where none tells of what kind the data are.
   *
   * @param others how many more there are
   */
  static Optional<Part> named(
      Facts facts, String key, String name, List<Value> values, int others) {
    Set<String> concepts = new HashSet<>();
    List<Value> once =
        Phrases.distinct(values.stream().filter(v -> isTelling(facts, v, values)).toList()).stream()
            .filter(v -> isDataset(facts, v) || concepts.add(target(v).slug()))
            .toList();
    List<Value> shown = once.stream().limit(MANY).toList();
    boolean isOther = values.stream().anyMatch(v -> isOther(v) && isUnnamed(facts, v, values));
    int more = others + (isOther ? 1 : 0);
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            facts.part(shown, key, name, Phrases.row(facts.language(), once, MANY, more)));
  }

  /** Not what only says that there is some origin, or a public dataset that the claim names. */
  private static boolean isTelling(Facts facts, Value value, List<Value> all) {
    return !isOther(value)
        && (!target(value).slug().equals("public-dataset") || isUnnamed(facts, value, all));
  }

  private static boolean isOther(Value value) {
    return target(value).slug().equals("other");
  }

  /** Whether the claim names no dataset. */
  private static boolean isUnnamed(Facts facts, Value value, List<Value> all) {
    return all.stream().noneMatch(v -> isDataset(facts, v) && isOfOneClaim(v, value));
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
