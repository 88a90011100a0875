package io.github.provender.answer;

import io.github.provender.amount.Quantity;
import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Silence;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.Documents;
import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the training cost, the sum first; where nobody gives one, the compute it took. */
record Cost(Facts facts, List<Column> columns) implements Question {
  private static final Node TRAINING_STAGE = Vocab.pv("TrainingStage");
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
    List<Value> bases = facts.told(column, "base-model", "hasBaseModel");
    if (sums.isEmpty()) {
      Clause untold = facts.untold(column, aspect(), aspect());
      Optional<Told> factors = factors(column, untold);
      if (factors.isPresent()) {
        return List.of(factors.get());
      }
      return List.of(
          untold instanceof Silence silence && !bases.isEmpty() && isOfWhole(silence)
              ? silence.of(facts.language().message("answer.without-base", silence.name()))
              : untold);
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        facts.part(
            sums.stream().limit(MANY).toList(),
            "answer." + aspect(),
            facts.name(column, sums),
            facts.figures().amounts(sums, sums)));
    if (bases.size() == 1 && sums.stream().allMatch(sum -> isWithoutBase(sum, bases.get(0)))) {
      parts.add(
          facts.part(
              bases, "answer.base-apart", Phrases.within(facts.language(), bases.get(0).text())));
    }
    if (bases.size() == 1) {
      sums.stream()
          .filter(sum -> isWithBase(sum, bases.get(0), sums))
          .limit(1)
          .forEach(sum -> parts.add(withBase(sum, bases.get(0))));
    }
    return List.of(new Told(parts));
  }

  private Part withBase(Value sum, Value base) {
    return facts.part(
        List.of(sum, base),
        "answer.base-within",
        Phrases.within(facts.language(), base.text()),
        facts.figures().subject(sum.subject()));
  }

  /** Whether a sum is that of what the base model took and of the other sums. */
  private boolean isWithBase(Value sum, Value base, List<Value> sums) {
    List<Quantity> ofBase =
        Stream.ofNullable(base.target()).flatMap(model -> took(model.node(), sum)).toList();
    List<Quantity> others =
        sums.stream()
            .filter(other -> !other.equals(sum) && other.dimension().equals(sum.dimension()))
            .flatMap(other -> facts.figures().size(other).stream())
            .toList();
    List<Quantity> parts = Stream.concat(ofBase.stream(), others.stream()).toList();
    return !ofBase.isEmpty()
        && !others.isEmpty()
        && facts.figures().size(sum).filter(whole -> isSum(whole, parts)).isPresent();
  }

  private static boolean isSum(Quantity whole, List<Quantity> parts) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Quantity part : parts) {
      least = least.add(part.inBaseUnits());
      most = most.add(part.mostInBaseUnits());
    }
    return least.compareTo(whole.mostInBaseUnits()) <= 0
        && whole.inBaseUnits().compareTo(most) <= 0;
  }

  /** How many devices were used for how long, where no product of both is told. */
  private Optional<Told> factors(Column column, Clause untold) {
    List<Value> devices = facts.told(column, "hardware", "hasDeviceCount");
    List<Value> durations = facts.told(column, "duration", "hasDuration");
    return untold instanceof Silence silence
            && silence.state() == CellState.NOT_MENTIONED
            && silence.what().equals("compute")
            && !silence.isOfPart()
            && !devices.isEmpty()
            && !durations.isEmpty()
        ? Optional.of(
            new Told(
                List.of(
                    new Part(
                        Phrases.sentence(facts.language(), "answer.compute.parts", silence.name()),
                        Stream.of(
                                silence.claims().stream().limit(1),
                                Phrases.cite(devices).stream().limit(1),
                                Phrases.cite(durations).stream().limit(1))
                            .flatMap(claims -> claims)
                            .distinct()
                            .toList()))))
        : Optional.empty();
  }

  /** Whether it is known that the training of the model is left open, and not a part of it. */
  private static boolean isOfWhole(Silence silence) {
    return !silence.isOfPart() && silence.state() != CellState.NO_CLAIM;
  }

  /** Whether a sum is of a stage after the base model, or less than a part of that alone took. */
  private boolean isWithoutBase(Value sum, Value base) {
    List<Quantity> ofBase =
        Stream.ofNullable(base.target()).flatMap(model -> took(model.node(), sum)).toList();
    return facts.graph().has(sum.subject().node(), Vocab.TYPE, TRAINING_STAGE)
        || facts
            .figures()
            .size(sum)
            .filter(size -> ofBase.stream().anyMatch(most -> isLess(size, most)))
            .isPresent();
  }

  /** What the training of a model took by its developer, counted as another amount is. */
  private Stream<Quantity> took(Node model, Value like) {
    Documents documents = new Documents(facts.graph());
    return facts.graph().subjects(Vocab.IS_PART_OF_TRAINING_OF, model).stream()
        .flatMap(
            activity ->
                facts.graph().objects(activity, like.property().node()).stream()
                    .filter(
                        amount ->
                            facts
                                .graph()
                                .claimsOf(activity, like.property().node(), amount)
                                .stream()
                                .anyMatch(documents::isOfDeveloper)))
        .flatMap(amount -> Quantity.of(facts.graph(), amount).stream())
        .filter(amount -> Vocab.slug(amount.dimension()).equals(like.dimension()));
  }

  private static boolean isLess(Quantity size, Quantity other) {
    return size.inBaseUnits().compareTo(other.inBaseUnits()) < 0 && !size.overlaps(other);
  }
}
