package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.answer.data.StageLinks;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Term;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Lists;
import java.util.ArrayList;
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
  private static final String STAGES = "stages";
  private static final int MANY = 6;

  @Override
  public String key() {
    return STAGES;
  }

  /** A stage of which the parts are named too. */
  private boolean isWhole(Value stage, Set<String> named) {
    return facts.graph().objects(stage.subject().node(), Vocab.HAS_STAGE).stream()
        .anyMatch(part -> named.contains(part.getURI()));
  }

  /** The order has claims of its own: of each step one that tells what it follows. */
  private Part withOrder(Part told, Column column, List<Value> shown) {
    StageLinks links = links(shown);
    List<Citation> claims =
        column.cell(STAGES).stream()
            .flatMap(cell -> cell.order().stream())
            .filter(claim -> claim.isDeveloper() && !claim.isRefuted())
            .toList();
    List<Citation> cited = new ArrayList<>(told.claims());
    for (Value stage : shown) {
      Set<Node> tellers = links.tellers(stage.subject().node());
      if (cited.stream().noneMatch(claim -> tellers.contains(claim.claim()))) {
        claims.stream().filter(c -> tellers.contains(c.claim())).limit(1).forEach(cited::add);
      }
    }
    return new Part(told.text(), cited);
  }

  private StageLinks links(List<Value> named) {
    return new StageLinks(
        facts.graph(), named.stream().map(v -> v.subject().node()).collect(Collectors.toSet()));
  }

  private static boolean isInOrder(List<Value> named) {
    long ordered = named.stream().mapToInt(Value::step).filter(step -> step > 0).distinct().count();
    return ordered == named.size();
  }

  /** The stages as far as their order is told: each behind the one that it directly follows. */
  private List<List<Value>> chains(List<Value> named) {
    Map<Node, Value> left = new LinkedHashMap<>();
    named.forEach(stage -> left.put(stage.subject().node(), stage));
    StageLinks links = links(named);
    Map<Node, Node> next = new HashMap<>();
    named.forEach(
        stage ->
            links
                .before(stage.subject().node())
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

  private Part inOrder(Column column, List<Value> chain, boolean isAll) {
    Part told =
        facts.part(
            chain,
            key(column, isAll ? "answer.steps" : "answer.in-order"),
            facts.name(column, chain),
            joined(column, chain),
            chain.size());
    return withOrder(told, column, chain);
  }

  /** The stages in no whole order; those that are known to follow each other stay together. */
  private Part asNamed(Column column, List<List<Value>> chains) {
    List<Value> shown = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    for (List<Value> chain : chains) {
      if (shown.size() < MANY) {
        shown.addAll(chain);
        entries.add(joined(column, chain));
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
            key(column, key),
            facts.name(column, shown),
            Lists.entries(facts.language(), entries, entries.size(), all - shown.size()));
    return isPartlyOrdered ? withOrder(told, column, shown) : told;
  }

  /** The stages of a base model are told of with that. */
  private String key(Column column, String key) {
    return base(column).isEmpty() ? key : key + ".based";
  }

  private Optional<Node> base(Column column) {
    List<Value> bases = facts.told(column, "base-model", "hasBaseModel");
    return bases.size() == 1
        ? Optional.ofNullable(bases.get(0).target()).map(Term::node)
        : Optional.empty();
  }

  private boolean isOf(Value stage, Optional<Node> model) {
    return model
        .map(node -> facts.graph().has(stage.subject().node(), Vocab.IS_PART_OF_TRAINING_OF, node))
        .orElse(false);
  }

  /** The stages; of a later one that begins from the base model anew that is said. */
  private String joined(Column column, List<Value> chain) {
    Set<Node> again =
        facts.told(column, STAGES, "startsFrom").stream()
            .filter(
                start -> base(column).equals(Optional.ofNullable(start.target()).map(Term::node)))
            .map(start -> start.subject().node())
            .collect(Collectors.toSet());
    return chain.stream()
        .map(
            stage ->
                stage.equals(chain.get(0)) || !again.contains(stage.subject().node())
                    ? stage.subject().label()
                    : facts.language().message("answer.steps.again", stage.subject().label()))
        .collect(Collectors.joining(" → "));
  }

  private List<Value> withoutBase(Column column, List<Value> stages) {
    Optional<Node> base = base(column);
    List<Value> own = stages.stream().filter(stage -> !isOf(stage, base)).toList();
    return own.isEmpty() ? stages : own;
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
        withoutBase(
            column,
            stages.values().stream().filter(stage -> !isWhole(stage, stages.keySet())).toList());
    List<Citation> open = facts.leftOpen(column, STAGES);
    List<List<Value>> chains = isInOrder(named) ? List.of(named) : chains(named);
    List<Part> parts = new ArrayList<>();
    StageLinks links = links(named);
    boolean isWhole =
        chains.get(0).stream().skip(1).allMatch(v -> links.isFollowing(v.subject().node()));
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
