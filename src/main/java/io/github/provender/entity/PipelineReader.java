package io.github.provender.entity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.provender.cache.Lazy;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.Pipeline.Material;
import io.github.provender.entity.Pipeline.Start;
import io.github.provender.entity.Pipeline.Step;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.QueryCatalog;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Reads the training pipeline of a model: its stages by the canned query, their data from the
 * graph. One serves all requests, since the graph never changes.
 */
public final class PipelineReader {
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node STARTS_FROM = Vocab.pv("startsFrom");
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");
  private static final Node HAS_SIZE = Vocab.pv("hasSize");
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");

  /** Stages whose places are kept for the next time that their model is asked for. */
  private static final long MAX_CACHED_STAGES = 20_000;

  private final KnowledgeGraph graph;
  private final QueryCatalog catalog;
  private final Lazy<TrainingPhases> phases;
  private final Cache<Node, List<StagePosition>> placesOf =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CACHED_STAGES)
          .weigher((Node model, List<StagePosition> places) -> 1 + places.size())
          .build();

  public PipelineReader(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
    this.phases = new Lazy<>(() -> new TrainingPhases(graph));
  }

  /** A stage, the model it is of, and the place of it and of all it is part of. */
  private record StagePosition(Node stage, Node trained, int rank, String order) {}

  /** The pipeline of a model; without steps where no document tells of any. */
  public Pipeline of(Node model, Language language) {
    ValueFormatter said = new ValueFormatter(graph, new Labels(graph, language));
    List<StagePosition> places = placesOf.get(model, this::places);
    List<Node> stages = places.stream().map(StagePosition::stage).toList();
    List<Step> steps = places.stream().map(place -> step(place, places, stages, said)).toList();
    return new Pipeline(said.term(model), steps);
  }

  private List<StagePosition> places(Node model) {
    Map<Node, Binding> rows = new LinkedHashMap<>();
    for (Binding row : catalog.get("stage-order").rows(graph, Map.of("model", model))) {
      if (row.contains(Var.alloc("stage"))) {
        rows.putIfAbsent(row.get(Var.alloc("stage")), row);
      }
    }
    Map<Node, Integer> positions =
        rows.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> number(e.getValue(), "position")));
    return rows.entrySet().stream()
        .filter(entry -> graph.objects(entry.getKey(), Vocab.HAS_STAGE).isEmpty())
        .map(
            entry ->
                new StagePosition(
                    entry.getKey(),
                    entry.getValue().get(Var.alloc("trained")),
                    number(entry.getValue(), "depth"),
                    order(entry.getKey(), positions)))
        .sorted(
            Comparator.comparingInt(StagePosition::rank)
                .thenComparing(place -> place.trained().getURI())
                .thenComparing(StagePosition::order)
                .thenComparing(place -> -phases.get().earliness(place.stage()))
                .thenComparing(place -> place.stage().getURI()))
        .toList();
  }

  private static int number(Binding row, String name) {
    return Integer.parseInt(row.get(Var.alloc(name)).getLiteralLexicalForm());
  }

  /** The positions of the stage and of those it is part of, the outermost first, for sorting. */
  private String order(Node stage, Map<Node, Integer> positions) {
    String own = String.format(java.util.Locale.ROOT, "%03d", positions.getOrDefault(stage, 0));
    return whole(stage).map(whole -> order(whole, positions) + "." + own).orElse(own);
  }

  private Optional<Node> whole(Node stage) {
    return graph.subjects(Vocab.HAS_STAGE, stage).stream()
        .filter(whole -> graph.has(whole, Vocab.TYPE, TRAINING_STAGE))
        .min(Comparator.comparing(Node::getURI));
  }

  private Step step(
      StagePosition place, List<StagePosition> places, List<Node> stages, ValueFormatter said) {
    Node stage = place.stage();
    return new Step(
        said.term(stage),
        said.term(place.trained()),
        whole(stage).map(whole -> said.term(whole).label()).orElse(""),
        kind(stage, said),
        own(stage, node -> sorted(node, USES_DATASET)).stream()
            .map(data -> material(data, said))
            .toList(),
        starts(stage).stream().map(start -> start(start, places, stages, said)).toList(),
        sorted(stage, Vocab.DIRECTLY_FOLLOWS).stream()
            .map(before -> last(before, stages))
            .filter(at -> at >= 0)
            .toList());
  }

  /** What is said of the stage, or else of the stage it is part of. */
  private List<Node> own(Node stage, Function<Node, List<Node>> told) {
    List<Node> found = told.apply(stage);
    return found.isEmpty() ? whole(stage).map(whole -> own(whole, told)).orElse(found) : found;
  }

  private List<Node> sorted(Node subject, Node property) {
    return graph.objects(subject, property).stream()
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** Only the first part of a stage starts where the whole does. */
  private List<Node> starts(Node stage) {
    boolean isFirst = graph.objects(stage, Vocab.DIRECTLY_FOLLOWS).isEmpty();
    return isFirst ? own(stage, node -> sorted(node, STARTS_FROM)) : sorted(stage, STARTS_FROM);
  }

  private String kind(Node stage, ValueFormatter said) {
    return own(stage, node -> phases.get().of(node).stream().toList()).stream()
        .findFirst()
        .map(phase -> said.term(phase).label())
        .orElseGet(() -> said.term(stage).label());
  }

  private Material material(Node dataset, ValueFormatter said) {
    String sizes =
        graph.objects(dataset, HAS_SIZE).stream()
            .map(said::text)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return new Material(said.term(dataset), sizes);
  }

  private Start start(
      Node model, List<StagePosition> places, List<Node> stages, ValueFormatter said) {
    int made =
        sorted(model, IS_PRODUCED_BY).stream()
            .mapToInt(producer -> last(producer, stages))
            .max()
            .orElse(-1);
    int ofModel = -1;
    for (int i = 0; i < places.size(); i++) {
      ofModel = places.get(i).trained().equals(model) ? i : ofModel;
    }
    return new Start(said.term(model), Math.max(made, ofModel));
  }

  /** The place of a stage, or of the last stage in it; -1 where it is not there. */
  private int last(Node stage, List<Node> stages) {
    int here = stages.indexOf(stage);
    return here >= 0
        ? here
        : graph.objects(stage, Vocab.HAS_STAGE).stream()
            .mapToInt(part -> last(part, stages))
            .max()
            .orElse(-1);
  }
}
