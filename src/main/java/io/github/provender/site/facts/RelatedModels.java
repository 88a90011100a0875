package io.github.provender.site.facts;

import io.github.provender.answer.data.Lineage;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.EntityView;
import io.github.provender.entity.EntityView.IncomingStatement;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Related models: those that were trained on a dataset, or that an organization developed.
 *
 * @param models those of which it is said
 * @param imported those of which only imported files say it, and which nobody has looked at
 * @param further those trained on data of which a dataset is a part or source
 */
public record RelatedModels(List<Related> models, List<Term> imported, List<Reached> further) {
  private static final Set<String> LEADING = Set.of("isDevelopedBy", "isTrainedOn", "usesDataset");
  private static final List<Node> MODEL = List.of(Vocab.pv("Model"), Vocab.pv("ModelSnapshot"));
  private static final int FEW = 3;

  /** A model, and who tells of the relation, the developer first. */
  public record Related(Term model, List<Citation> claims) {}

  /** A model, and the data through which it is reached. */
  public record Reached(Term model, Term through) {}

  /** The models that statements on a thing come from, by their names. */
  public static RelatedModels of(EntityView view, KnowledgeGraph graph) {
    Map<Term, List<Citation>> found = new LinkedHashMap<>();
    view.uses().stream()
        .filter(uses -> LEADING.contains(uses.property().slug()))
        .flatMap(uses -> uses.shown().stream())
        .forEach(
            use ->
                models(use)
                    .filter(model -> isModel(model.node(), graph))
                    .forEach(
                        model ->
                            found
                                .computeIfAbsent(model, m -> new ArrayList<>())
                                .addAll(use.statement().claims())));
    List<Related> models =
        found.entrySet().stream()
            .map(entry -> new Related(entry.getKey(), few(entry.getValue())))
            .sorted(Comparator.comparing(related -> related.model().label()))
            .toList();
    Map<Boolean, List<Related>> byStub =
        models.stream()
            .collect(Collectors.partitioningBy(each -> graph.isStub(each.model().node())));
    return new RelatedModels(
        byStub.getOrDefault(false, List.of()),
        byStub.getOrDefault(true, List.of()).stream().map(Related::model).toList(),
        further(view, graph, found.keySet()));
  }

  private static Stream<Term> models(IncomingStatement use) {
    Term subject = use.statement().subject();
    return subject.iri().startsWith(Vocab.ID + "model/")
        ? Stream.of(subject)
        : use.models().stream();
  }

  /** Checkpoints are left out. */
  private static boolean isModel(Node model, KnowledgeGraph graph) {
    return MODEL.stream().anyMatch(type -> graph.has(model, Vocab.TYPE, type));
  }

  private static List<Citation> few(List<Citation> claims) {
    return claims.stream()
        .distinct()
        .sorted(Comparator.comparing(claim -> !claim.isDeveloper()))
        .limit(FEW)
        .toList();
  }

  private static List<Reached> further(EntityView view, KnowledgeGraph graph, Set<Term> known) {
    ValueFormatter words = new ValueFormatter(graph, new Labels(graph, view.language()));
    Map<Term, Term> found = new LinkedHashMap<>();
    new Lineage(graph)
        .wholes(view.thing().node()).stream()
            .filter(whole -> !whole.equals(view.thing().node()))
            .map(words::term)
            .sorted(Comparator.comparing(Term::label))
            .forEach(
                whole ->
                    graph.objects(whole.node(), Vocab.IS_PART_OF_TRAINING_OF).stream()
                        .filter(model -> isModel(model, graph) && !graph.isStub(model))
                        .map(words::term)
                        .filter(model -> !known.contains(model))
                        .forEach(model -> found.putIfAbsent(model, whole)));
    return found.entrySet().stream()
        .map(entry -> new Reached(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(reached -> reached.model().label()))
        .toList();
  }

  public boolean isEmpty() {
    return models.isEmpty();
  }

  /** All that the page cites for them. */
  public Stream<Citation> citations() {
    return models.stream().flatMap(related -> related.claims().stream());
  }
}
