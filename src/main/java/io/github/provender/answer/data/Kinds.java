package io.github.provender.answer.data;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Choice among what is named of data: origins, contents and the datasets they come from. */
public record Kinds(KnowledgeGraph graph, Language language) {
  private static final Node DATASET = Vocab.pv("Dataset");
  private static final String IN_PART = "in-part";

  /** The concepts that say of what kind data are; others say how they are laid out. */
  private static final List<String> SCHEMES =
      Stream.of("content/", "modality/", "origin/", "language/")
          .map(scheme -> Vocab.CONCEPT + scheme)
          .toList();

  /**
   * What is named.
   *
   * @param told each once, in the order of the claims
   * @param left how many more there are that have no word here
   */
  public record Named(List<Value> told, int left) {
    /** How many there are in all. */
    public int count() {
      return told.size() + left;
    }
  }

  /**
   * The kinds that are told of no more closely: for a part of which contents are told those stand,
   * any other part stands for its sources; what data that models made come from is left out.
   */
  public Named of(List<Value> values) {
    List<Value> closest = closest(values.stream().flatMap(this::component).toList());
    Containment containment = new Containment(graph, new Lineage(graph));
    Set<Node> wholes = containment.wholes(closest);
    List<Value> kinds = containment.once(closest);
    List<Value> told = new ArrayList<>();
    Set<String> concepts = new HashSet<>();
    for (Value value : Phrases.distinct(kinds.stream().filter(v -> isTelling(v, kinds)).toList())) {
      if (isDataset(value) || concepts.add(target(value).slug())) {
        told.add(wholes.contains(target(value).node()) && kinds.size() > 1 ? whole(value) : value);
      }
    }
    Set<Term> known = told.stream().map(Kinds::target).collect(Collectors.toSet());
    boolean isOther = kinds.stream().anyMatch(value -> isOther(value) && isUnnamed(value, kinds));
    long inPart =
        kinds.stream()
            .filter(this::isOfAPartOnly)
            .map(Kinds::target)
            .filter(target -> !known.contains(target))
            .distinct()
            .count();
    return new Named(told, (int) inPart + (isOther ? 1 : 0));
  }

  private Value whole(Value value) {
    String label = language.message("answer.kinds.whole", value.text());
    return value.of(new Term(target(value).node(), label, ""));
  }

  private List<Value> closest(List<Value> values) {
    Lineage lineage = new Lineage(graph);
    Map<Boolean, Set<Node>> isOfSynthetic =
        values.stream()
            .filter(this::isDataset)
            .collect(
                Collectors.partitioningBy(
                    value -> lineage.isSynthetic(value.subject().node()),
                    Collectors.mapping(value -> target(value).node(), Collectors.toSet())));
    Set<Node> sources = new HashSet<>(isOfSynthetic.getOrDefault(true, Set.of()));
    sources.removeAll(isOfSynthetic.getOrDefault(false, Set.of()));
    List<Value> training =
        values.stream()
            .filter(value -> !sources.contains(value.subject().node()))
            .filter(value -> !sources.contains(target(value).node()))
            .toList();
    Set<Node> described =
        training.stream()
            .filter(value -> !isDataset(value))
            .map(value -> value.subject().node())
            .collect(Collectors.toSet());
    Set<Node> named =
        training.stream()
            .map(value -> target(value).node())
            .filter(target -> !described.contains(target))
            .collect(Collectors.toSet());
    return training.stream()
        .filter(value -> named.contains(target(value).node()))
        .filter(value -> !isDataset(value) || !named.contains(value.subject().node()))
        .toList();
  }

  /** A share stands for what it is a share of; its size is left to the table. */
  private Stream<Value> component(Value value) {
    if (!value.property().slug().equals("hasShare")) {
      return Stream.of(value);
    }
    return Stream.ofNullable(value.target())
        .flatMap(share -> graph.object(share.node(), Vocab.HAS_COMPONENT).stream())
        .filter(this::isKind)
        .map(thing -> value.of(new Term(thing, new Labels(graph, language).text(thing), "")));
  }

  private boolean isKind(Node thing) {
    return graph.has(thing, Vocab.TYPE, DATASET)
        || SCHEMES.stream().anyMatch(thing.getURI()::startsWith);
  }

  /** Not what only says that there is some origin, or a public dataset that the claim names. */
  private boolean isTelling(Value value, List<Value> all) {
    return !isOther(value)
        && !isOfAPartOnly(value)
        && (!target(value).slug().equals("public-dataset") || isUnnamed(value, all));
  }

  private static boolean isOther(Value value) {
    return target(value).slug().equals("other");
  }

  /** An origin that a part of the data has; a dataset named is a part in any case. */
  private boolean isOfAPartOnly(Value value) {
    return !isDataset(value) && !isOther(value) && isInPart(value);
  }

  static boolean isInPart(Value value) {
    return value.qualifiers().stream().anyMatch(qualifier -> qualifier.slug().equals(IN_PART));
  }

  /** Whether the claim names no dataset. */
  private boolean isUnnamed(Value value, List<Value> all) {
    return all.stream().noneMatch(v -> isDataset(v) && isOfOneClaim(v, value));
  }

  private static boolean isOfOneClaim(Value one, Value other) {
    Set<Node> claims = one.claims().stream().map(Citation::claim).collect(Collectors.toSet());
    return other.claims().stream().map(Citation::claim).anyMatch(claims::contains);
  }

  private boolean isDataset(Value value) {
    return graph.has(target(value).node(), Vocab.TYPE, DATASET);
  }

  private static Term target(Value value) {
    return Objects.requireNonNull(value.target());
  }
}
