package io.github.provender.answer;

import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.rdf.Vocab;
import java.util.List;
import org.apache.jena.graph.Node;

/** What the training cost, the sum first; where nobody gives one, the compute it took. */
record Cost(Facts facts, List<Column> columns) implements Question {
  private static final Node TRAINING_RUN = Vocab.pv("TrainingRun");
  private static final Node IS_PRODUCED_BY = Vocab.pv("isProducedBy");
  private static final int MANY = 4;

  @Override
  public String key() {
    return aspect();
  }

  private String aspect() {
    boolean isTold =
        columns.stream()
            .flatMap(column -> column.cell("cost").stream())
            .map(cell -> cell.state())
            .anyMatch(CellState::isTold);
    return isTold ? "cost" : "compute";
  }

  /** Without the total of several models where the model has figures of its own. */
  private List<Value> ownFirst(List<Value> sums) {
    List<Value> own = sums.stream().filter(value -> !isOfSeveral(value)).toList();
    return own.isEmpty() ? sums : own;
  }

  /** The compute of a training that no model comes from, and that is no part of one. */
  private boolean isOfSeveral(Value value) {
    Node training = value.subject().node();
    return value.property().slug().equals("hasCompute")
        && facts.graph().has(training, Vocab.TYPE, TRAINING_RUN)
        && facts.graph().subjects(IS_PRODUCED_BY, training).isEmpty();
  }

  @Override
  public List<Clause> of(Column column) {
    List<Value> sums = ownFirst(facts.told(column, aspect(), "hasCost", "hasCompute"));
    if (sums.isEmpty()) {
      return List.of(facts.untold(column, aspect(), aspect()));
    }
    return List.of(
        new Told(
            List.of(
                facts.part(
                    sums.stream().limit(MANY).toList(),
                    "answer." + aspect(),
                    facts.name(column, sums),
                    facts.figures().amounts(sums, sums)))));
  }
}
