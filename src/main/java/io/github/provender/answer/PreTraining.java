package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Term;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparison.Value;
import io.github.provender.compare.Phrases;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What a model starts from, and how much of which data it or its base model was trained on. */
record PreTraining(Facts facts) implements Question {
  private static final int MANY = 6;
  private static final Node USES_DATASET = Vocab.pv("usesDataset");
  private static final Node USES_METHOD = Vocab.pv("usesMethod");
  private static final Node CONTINUED = Vocab.concept("method", "continued-pre-training");

  @Override
  public String key() {
    return "pre-training";
  }

  @Override
  public List<String> aspects() {
    return List.of("base-model", "data-size", "data-origin", "data-content");
  }

  @Override
  public List<Clause> of(Column column) {
    List<Part> parts = new ArrayList<>();
    List<Value> bases = facts.told(column, "base-model", "hasBaseModel");
    if (bases.size() == 1) {
      parts.add(
          facts.part(
              bases,
              "answer.base-model",
              facts.name(column, bases),
              Phrases.doubted(facts.language(), bases.get(0))));
    }
    List<Value> all = facts.told(column, "data-size", "hasSize");
    List<Value> sizes = facts.wholes(all);
    facts.byName(column, sizes).forEach((name, of) -> parts.add(size(name, of, all)));
    facts
        .byName(column, kinds(column))
        .forEach(
            (name, of) ->
                parts.add(
                    facts.part(
                        Phrases.distinct(of).stream().limit(MANY).toList(),
                        "answer.kinds",
                        name,
                        Phrases.row(facts.language(), of, MANY))));
    List<Clause> clauses = new ArrayList<>();
    if (!parts.isEmpty()) {
      clauses.add(new Told(parts));
    }
    if (sizes.isEmpty()) {
      clauses.add(facts.untold(column, "data-size", "pre-training-amount"));
    }
    return clauses;
  }

  private static boolean isNamed(Term target, Set<String> subjects) {
    return !target.slug().equals("other") && !subjects.contains(target.iri());
  }

  private Part size(String name, List<Value> of, List<Value> all) {
    boolean isOne = facts.figures().bySubject(all).size() == 1;
    return isOne
        ? facts.part(
            of,
            isFurther(of) ? "answer.size.further" : "answer.size",
            name,
            facts.figures().amount(of))
        : facts.part(of, "answer.sizes", name, facts.figures().amounts(of, all));
  }

  /** Whether it was used in a training that went on from another. */
  private boolean isFurther(List<Value> sizes) {
    return sizes.stream()
        .flatMap(size -> facts.graph().subjects(USES_DATASET, size.subject().node()).stream())
        .anyMatch(stage -> facts.graph().has(stage, USES_METHOD, CONTINUED));
  }

  /** Origins, contents and the datasets they come from; not what only says that it is some part. */
  private List<Value> kinds(Column column) {
    Set<String> subjects =
        Stream.of("data-size", "data-origin", "data-content")
            .flatMap(aspect -> facts.told(column, aspect).stream())
            .map(value -> value.subject().iri())
            .collect(Collectors.toSet());
    return Stream.concat(
            facts.told(column, "data-origin", "hasOrigin", "isDerivedFromDataset").stream(),
            facts
                .told(column, "data-content", "hasContent", "hasModality", "isDerivedFromDataset")
                .stream())
        .filter(value -> value.target() != null && isNamed(value.target(), subjects))
        .toList();
  }
}
