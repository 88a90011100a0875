package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The stages of the training, and whether their order is told. */
record Steps(Facts facts) implements Question {
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");
  private static final Node STARTS_FROM = Vocab.pv("startsFrom");
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");
  private static final String STAGES = "stages";
  private static final int MANY = 6;
  private static final int FEW = 2;

  @Override
  public String key() {
    return STAGES;
  }

  /** A stage of which the parts are named too. */
  private boolean isWhole(Value stage, Set<String> named) {
    return facts.graph().objects(stage.subject().node(), Vocab.HAS_STAGE).stream()
        .anyMatch(part -> named.contains(part.getURI()));
  }

  /** The order has claims of its own. */
  private static Part withOrder(Part told, Column column) {
    Stream<Citation> order =
        column.cell(STAGES).stream()
            .flatMap(cell -> cell.order().stream())
            .filter(claim -> claim.isDeveloper() && !claim.isRefuted())
            .limit(FEW);
    List<Citation> cited = Stream.concat(told.claims().stream(), order).distinct().toList();
    return new Part(told.text(), cited);
  }

  private static boolean isInOrder(List<Value> named) {
    long ordered = named.stream().mapToInt(Value::step).filter(step -> step > 0).distinct().count();
    return ordered == named.size();
  }

  /** The stages as far as their order is told: each behind the one that it directly follows. */
  private List<List<Value>> chains(List<Value> named) {
    Map<Node, Value> left = new LinkedHashMap<>();
    named.forEach(stage -> left.put(stage.subject().node(), stage));
    Set<Node> all = Set.copyOf(left.keySet());
    Map<Node, Node> next = new HashMap<>();
    named.forEach(
        stage ->
            before(stage.subject().node(), all)
                .ifPresent(before -> next.putIfAbsent(before, stage.subject().node())));
    List<List<Value>> chains = new ArrayList<>();
    for (Value stage : named) {
      if (!next.containsValue(stage.subject().node())) {
        chains.add(
            Stream.iterate(
                    Optional.of(stage.subject().node()),
                    Optional::isPresent,
                    at -> at.map(next::get))
                .flatMap(at -> at.map(left::remove).stream())
                .toList());
      }
    }
    left.values().forEach(stage -> chains.add(List.of(stage)));
    return chains;
  }

  /**
   * What a stage directly follows, or else the one stage named of the model that it starts from.
   */
  private Optional<Node> before(Node stage, Set<Node> named) {
    return followed(stage, named).or(() -> begun(stage, named));
  }

  private Optional<Node> begun(Node stage, Set<Node> named) {
    List<Node> before =
        facts.graph().objects(stage, STARTS_FROM).stream()
            .flatMap(model -> facts.graph().objects(model, IS_PRODUCED_BY).stream())
            .flatMap(run -> facts.graph().objects(run, Vocab.HAS_STAGE).stream())
            .filter(named::contains)
            .distinct()
            .toList();
    return before.size() == 1 && !before.contains(stage)
        ? Optional.of(before.get(0))
        : Optional.empty();
  }

  /** The first part of a stage follows what the whole does. */
  private Optional<Node> followed(Node stage, Set<Node> named) {
    return Stream.concat(Stream.of(stage), facts.graph().subjects(Vocab.HAS_STAGE, stage).stream())
        .map(each -> facts.graph().objects(each, Vocab.DIRECTLY_FOLLOWS))
        .filter(before -> !before.isEmpty())
        .findFirst()
        .flatMap(
            before ->
                before.stream().filter(named::contains).min(Comparator.comparing(Node::toString)));
  }

  private Part inOrder(Column column, List<Value> chain, boolean isAll) {
    Part told =
        facts.part(
            chain,
            isAll ? "answer.steps" : "answer.in-order",
            facts.name(column, chain),
            joined(chain),
            chain.size());
    return withOrder(told, column);
  }

  /** The stages in no whole order; those that are known to follow each other stay together. */
  private Part asNamed(Column column, List<List<Value>> chains) {
    List<Value> shown = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    for (List<Value> chain : chains) {
      if (shown.size() < MANY) {
        shown.addAll(chain);
        entries.add(joined(chain));
      }
    }
    int all = chains.stream().mapToInt(List::size).sum();
    boolean isPartlyOrdered = chains.stream().anyMatch(chain -> chain.size() > 1);
    String key =
        all == 1
            ? "answer.stages"
            : isPartlyOrdered ? "answer.stages.partly" : "answer.stages.unordered";
    Part told =
        facts.part(
            shown,
            key,
            facts.name(column, shown),
            Lists.entries(facts.language(), entries, entries.size(), all - shown.size()));
    return isPartlyOrdered ? withOrder(told, column) : told;
  }

  private static String joined(List<Value> chain) {
    return chain.stream().map(stage -> stage.subject().label()).collect(Collectors.joining(" → "));
  }

  @Override
  public List<Clause> of(Column column) {
    Map<String, Value> stages = new LinkedHashMap<>();
    facts.told(column, STAGES).stream()
        .filter(v -> facts.graph().has(v.subject().node(), Vocab.TYPE, TRAINING_STAGE))
        .forEach(value -> stages.putIfAbsent(value.subject().iri(), value));
    if (stages.isEmpty()) {
      return List.of(facts.untold(column, STAGES, STAGES));
    }
    List<Value> named =
        stages.values().stream().filter(stage -> !isWhole(stage, stages.keySet())).toList();
    List<Citation> open = facts.leftOpen(column, STAGES);
    List<List<Value>> chains = isInOrder(named) ? List.of(named) : chains(named);
    List<Part> parts = new ArrayList<>();
    Set<Node> all = named.stream().map(v -> v.subject().node()).collect(Collectors.toSet());
    boolean isWhole =
        chains.get(0).stream().skip(1).noneMatch(v -> followed(v.subject().node(), all).isEmpty());
    parts.add(
        named.size() > 1 && chains.size() == 1
            ? inOrder(column, chains.get(0), open.isEmpty() && (isInOrder(named) || isWhole))
            : asNamed(column, chains));
    if (!open.isEmpty()) {
      parts.add(facts.leftOpen(facts.name(column, named), open));
    }
    return List.of(new Told(parts));
  }
}
