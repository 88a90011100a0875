package io.github.provender.answer;

import io.github.provender.answer.Answer.Part;
import io.github.provender.answer.Answer.Topic;
import io.github.provender.answer.Question.Clause;
import io.github.provender.answer.Question.Clause.Silence;
import io.github.provender.answer.Question.Clause.Told;
import io.github.provender.claim.Citation;
import io.github.provender.compare.CellState;
import io.github.provender.compare.Column;
import io.github.provender.compare.Comparer;
import io.github.provender.compare.Comparison;
import io.github.provender.compare.Phrases;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryCatalog;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Compares models and makes the answer from the comparison; models that are silent alike share a
 * sentence.
 */
public final class Answerer {
  private final KnowledgeGraph graph;
  private final Comparer comparer;

  public Answerer(KnowledgeGraph graph, QueryCatalog catalog) {
    this.graph = graph;
    this.comparer = new Comparer(graph, catalog);
  }

  /** What finds the rows. */
  public Comparer comparer() {
    return comparer;
  }

  /** One to six models; one alone gives what its page begins with. */
  public AnsweredComparison compare(List<Node> models, Language language) {
    Comparison table = comparer.compare(models, language);
    return new AnsweredComparison(table, answer(table), table.documents());
  }

  /** The answer to a whole comparison. */
  private Answer answer(Comparison comparison) {
    List<Column> columns =
        IntStream.range(0, comparison.models().size())
            .mapToObj(place -> new Column(comparison, place))
            .toList();
    Facts facts = new Facts(graph, comparison.language());
    List<Topic> told =
        Stream.of(
                new PreTraining(facts),
                new PostTraining(facts),
                new Steps(facts),
                new SyntheticData(facts),
                new Cutoff(facts),
                new Cost(facts, columns))
            .map(question -> topic(facts, question, columns))
            .flatMap(Optional::stream)
            .toList();
    return new Answer(new Lead(facts).of(columns), told, new Scope(facts).of(columns));
  }

  private record Kind(CellState state, String what, boolean isOfPart, boolean isOtherwiseTold) {}

  /** The topic; none where nobody has looked into it for any model. */
  private static Optional<Topic> topic(Facts facts, Question question, List<Column> columns) {
    List<Clause> clauses =
        columns.stream().flatMap(column -> question.of(column).stream()).toList();
    boolean isKnown =
        clauses.stream()
            .anyMatch(c -> !(c instanceof Silence s && s.state() == CellState.NO_CLAIM));
    if (!isKnown) {
      return Optional.empty();
    }
    String label = facts.language().message("answer.label." + question.key());
    return Optional.of(new Topic(label, question.aspects(), parts(facts, clauses)));
  }

  private static List<Part> parts(Facts facts, List<Clause> clauses) {
    Map<Kind, List<Silence>> silences = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof Told told) {
        told.parts().stream()
            .filter(part -> parts.stream().noneMatch(p -> p.text().equals(part.text())))
            .forEach(parts::add);
      } else if (clause instanceof Silence silence) {
        silences
            .computeIfAbsent(
                new Kind(
                    silence.state(), silence.what(), silence.isOfPart(), silence.isOtherwiseTold()),
                k -> new ArrayList<>())
            .add(silence);
      }
    }
    silences.forEach((kind, alike) -> parts.add(silence(facts, kind, alike)));
    return parts;
  }

  private static Part silence(Facts facts, Kind kind, List<Silence> alike) {
    Language language = facts.language();
    String names = Lists.of(language, alike.stream().map(Silence::name).distinct().toList());
    List<Citation> claims =
        alike.stream().flatMap(silence -> silence.claims().stream().distinct().limit(3)).toList();
    String key = "answer.silent." + kind.state().slug();
    boolean isByDeveloper =
        kind.isOtherwiseTold() && language.optional(key + ".developer").isPresent();
    return new Part(
        Phrases.sentence(
            language,
            isByDeveloper ? key + ".developer" : key,
            names,
            facts.what(kind.what(), kind.isOfPart())),
        claims);
  }
}
