package io.github.provender.site.facts;

import io.github.provender.answer.data.Kinds;
import io.github.provender.answer.data.Lineage;
import io.github.provender.answer.data.Sizes;
import io.github.provender.claim.Term;
import io.github.provender.compare.Amounts;
import io.github.provender.compare.Comparison.Inherited;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Choice among what is told of a model's data: amounts of what was used as a whole, and each kind
 * of data once; the table has the rest.
 */
record FactChoice(KnowledgeGraph graph, Language language, Term model) {
  private static final Node DATASET = Vocab.pv("Dataset");
  private static final Node LATER = Vocab.concept("aspect", "group-post-training");
  private static final String SIZE = "hasSize";
  private static final Set<String> KINDS =
      Set.of("hasContent", "hasModality", "hasOrigin", "hasShare", "isDerivedFromDataset");

  /** The values that matter most, those said of one model together. */
  List<Value> of(FactKind kind, List<Value> told) {
    boolean isLater =
        kind.aspects().stream().anyMatch(aspect -> graph.has(aspect, Vocab.BROADER, LATER));
    return told.stream()
        .collect(
            Collectors.groupingBy(
                value -> Optional.ofNullable(value.inherited()),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(entry -> ofOne(entry.getKey(), entry.getValue(), isLater))
        .toList();
  }

  private Stream<Value> ofOne(Optional<Inherited> from, List<Value> values, boolean isLater) {
    Node trained = from.map(inherited -> inherited.from().node()).orElse(model.node());
    Map<Boolean, List<Value>> ofData =
        values.stream().collect(Collectors.partitioningBy(this::isOfData));
    List<Value> data = ofData.getOrDefault(true, List.of());
    return Stream.of(
            sizes(with(data, Set.of(SIZE)), isLater),
            kinds(with(data, KINDS), trained),
            once(ofData.getOrDefault(false, List.of())))
        .flatMap(List::stream);
  }

  /** Of those that give the same of one thing the least doubted. */
  private static List<Value> once(List<Value> values) {
    return values.stream()
        .collect(
            Collectors.groupingBy(
                value -> List.of(value.subject(), value.property()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(same -> Phrases.distinct(same).stream())
        .toList();
  }

  private boolean isOfData(Value value) {
    String property = value.property().slug();
    return graph.has(value.subject().node(), Vocab.TYPE, DATASET)
        && (property.equals(SIZE) || (KINDS.contains(property) && value.target() != null));
  }

  private static List<Value> with(List<Value> values, Set<String> properties) {
    return values.stream().filter(value -> properties.contains(value.property().slug())).toList();
  }

  private List<Value> sizes(List<Value> values, boolean isLater) {
    Sizes sizes = new Sizes(new Lineage(graph), new Amounts(graph, language), model.node());
    List<Value> firstHand = Sizes.firstHand(values);
    return isLater ? sizes.ofLaterTraining(firstHand) : sizes.ofPreTraining(firstHand);
  }

  private List<Value> kinds(List<Value> values, Node trained) {
    Lineage lineage = new Lineage(graph);
    List<Value> early =
        values.stream()
            .filter(value -> !lineage.isOnlyOfMidTraining(value.subject().node(), trained))
            .toList();
    List<Value> named = new Kinds(graph, language).of(early).told();
    return named.isEmpty() ? values : named;
  }
}
