package io.github.provender.compare;

import io.github.provender.amount.Quantity;
import io.github.provender.claim.Term;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The amount; another that the developer gives elsewhere beside it. */
  private String ofOneDimension(List<Value> of) {
    List<String> texts =
        Phrases.distinct(of).stream().map(value -> Phrases.doubted(language, value)).toList();
    return texts.size() == 1
        ? texts.get(0)
        : language.message(
            "answer.elsewhere",
            texts.get(0),
            String.join(language.message("list.comma"), texts.subList(1, texts.size())));
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
        .map(whole -> language.message("answer.said", label, whole))
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
