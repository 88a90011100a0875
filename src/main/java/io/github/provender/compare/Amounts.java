package io.github.provender.compare;

import io.github.provender.amount.AmountFormatter;
import io.github.provender.amount.Quantity;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.Documents;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Brackets;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Words for several amounts: what each is of, and where a developer gives two for one thing. */
public record Amounts(KnowledgeGraph graph, Language language) {
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node IS_DERIVED_FROM_DATASET = Vocab.pv("isDerivedFromDataset");
  private static final Node HAS_SIZE = Vocab.pv("hasSize");
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");
  private static final Node USES_METHOD = Vocab.pv("usesMethod");
  private static final Node CONTINUED = Vocab.concept("method", "continued-pre-training");
  private static final int MANY = 4;

  /** Values by what they are of; a stage is named with the training that it is part of. */
  public Map<String, List<Value>> bySubject(List<Value> values) {
    return values.stream()
        .collect(
            Collectors.groupingBy(
                value -> subject(value.subject()), LinkedHashMap::new, Collectors.toList()));
  }

  /** Each amount with what it is of, and how many others there are. */
  public String amounts(List<Value> shown, List<Value> all) {
    Map<String, List<Value>> shownOf = bySubject(shown);
    List<String> named = new ArrayList<>();
    shownOf.forEach((subject, of) -> named.add(language.message("answer.of", subject, amount(of))));
    return Lists.entries(language, named, MANY, bySubject(all).size() - shownOf.size());
  }

  /** The amounts of each dimension: tokens and bytes are two, not one given twice. */
  public String amount(List<Value> of) {
    return of.stream()
        .collect(Collectors.groupingBy(Value::dimension, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::ofOneDimension)
        .collect(Collectors.joining(language.message("list.comma")));
  }

  /**
   * The amount; another that the developer gives beside it, unless that only says less exactly the
   * same. Of two that exclude each other the one of the later document comes first.
   */
  private String ofOneDimension(List<Value> of) {
    List<Value> exact = exact(Phrases.distinct(of));
    boolean isEarlier =
        exact.size() > 1
            && exact.stream().noneMatch(Value::isRefuted)
            && excludeEachOther(exact)
            && areDated(exact);
    List<String> texts =
        exact.stream()
            .sorted(Comparator.comparing(value -> isEarlier ? -day(value) : 0))
            .map(value -> Phrases.doubted(language, value))
            .toList();
    String others = String.join(language.message("list.comma"), texts.subList(1, texts.size()));
    String key = isEarlier ? "answer.earlier" : "answer.elsewhere";
    return others.isEmpty()
        ? texts.get(0)
        : Brackets.with(language, texts.get(0), language.message(key, others));
  }

  private List<Value> exact(List<Value> values) {
    List<Value> kept = new ArrayList<>(values);
    for (Value value : reversed(values)) {
      if (kept.stream().anyMatch(other -> !other.equals(value) && saysLess(value, other))) {
        kept.remove(value);
      }
    }
    return kept;
  }

  private static List<Value> reversed(List<Value> values) {
    List<Value> reversed = new ArrayList<>(values);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Whether all that the other may be lies within what the value may be. */
  private boolean saysLess(Value value, Value other) {
    boolean isWithin =
        size(value).flatMap(wide -> size(other).map(narrow -> wide.contains(narrow))).orElse(false);
    return isWithin || other.text().startsWith(value.text() + "-");
  }

  private boolean excludeEachOther(List<Value> values) {
    return values.stream()
        .allMatch(
            one ->
                values.stream()
                    .filter(other -> !other.equals(one))
                    .allMatch(
                        other ->
                            size(one)
                                .flatMap(a -> size(other).map(b -> !a.overlaps(b)))
                                .orElse(false)));
  }

  private boolean areDated(List<Value> values) {
    List<Long> days = values.stream().map(this::day).distinct().toList();
    return days.size() == values.size() && !days.contains(0L);
  }

  /** When the latest document of the developer that gives a value was published. */
  private long day(Value value) {
    Documents documents = new Documents(graph);
    return value.claims().stream()
        .filter(Citation::isDeveloper)
        .flatMap(claim -> graph.object(claim.claim(), Vocab.IS_STATED_IN).stream())
        .map(documents::date)
        .filter(date -> !date.isEmpty())
        .mapToLong(date -> LocalDate.parse(date).toEpochDay())
        .max()
        .orElse(0);
  }

  /** The amount as the claims hold it. */
  public Optional<Quantity> size(Value value) {
    AmountFormatter words = new AmountFormatter(graph, new Labels(graph, language));
    return value.claims().stream()
        .flatMap(claim -> graph.content(claim.claim()).stream())
        .filter(triple -> triple.getSubject().equals(value.subject().node()))
        .filter(triple -> triple.getPredicate().equals(value.property().node()))
        .filter(triple -> triple.getObject().isURI())
        .flatMap(triple -> Quantity.of(graph, triple.getObject()).stream())
        .filter(amount -> words.text(amount).equals(value.text()))
        .findFirst();
  }

  /** What an amount is of; a stage with the training that it is part of. */
  public String subject(Term subject) {
    String label =
        isFurther(subject) ? language.message("answer.further", subject.label()) : subject.label();
    return graph.subjects(Vocab.HAS_STAGE, subject.node()).stream()
        .sorted(Comparator.comparing(Node::toString))
        .map(new Labels(graph, language)::text)
        .filter(whole -> !label.contains(whole))
        .findFirst()
        .map(whole -> Brackets.with(language, label, whole))
        .orElse(label);
  }

  /** Whether data were used in a training that went on from another. */
  public boolean isFurther(Term data) {
    return graph.subjects(USES_DATASET, data.node()).stream()
        .anyMatch(stage -> graph.has(stage, USES_METHOD, CONTINUED));
  }

  /** Whether data are those of several stages, or of what came before them too. */
  public boolean isTotal(Node data, Set<Node> used) {
    List<Node> users = graph.subjects(USES_DATASET, data);
    return users.isEmpty()
        ? isMore(data, used)
        : users.stream().noneMatch(user -> graph.has(user, Vocab.TYPE, TRAINING_STAGE));
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
                    .filter(most -> !graph.has(most.data(), IS_DERIVED_FROM_DATASET, data))
                    .isPresent());
  }

  private Stream<Quantity> sizes(Node data) {
    return graph.objects(data, HAS_SIZE).stream()
        .flatMap(size -> Quantity.of(graph, size).stream());
  }
}
