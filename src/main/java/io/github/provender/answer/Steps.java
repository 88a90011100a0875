package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Citation;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The stages of the training, and whether their order is told. */
record Steps(Facts facts) implements Question {
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");
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
    long ordered = named.stream().mapToInt(Value::step).filter(step -> step > 0).distinct().count();
    boolean isInOrder = named.size() > 1 && ordered == named.size();
    List<String> names = named.stream().map(value -> value.subject().label()).toList();
    List<Part> parts = new ArrayList<>();
    Part told =
        facts.part(
            isInOrder ? named : named.stream().limit(MANY).toList(),
            !isInOrder ? "answer.stages" : open.isEmpty() ? "answer.steps" : "answer.in-order",
            facts.name(column, named),
            isInOrder ? String.join(" → ", names) : Lists.entries(facts.language(), names, MANY, 0),
            named.size());
    parts.add(isInOrder ? withOrder(told, column) : told);
    if (!open.isEmpty()) {
      parts.add(new Part(Phrases.sentence(facts.language(), "answer.left-open"), open));
    }
    return List.of(new Told(parts));
  }
}
