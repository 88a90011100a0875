package io.github.provender.site.home;

import io.github.provender.answer.Answer;
import io.github.provender.answer.AnsweredComparison;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Site;
import io.github.provender.site.home.HomePage.Worked;
import io.github.provender.text.Language;
import io.github.provender.text.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

/** Questions that the home page answers, on the models of the example of a comparison. */
record WorkedQuestions(Site site, LinkBuilder links, ValueFormatter phrases) {
  private static final String COMPARISON = "compare";
  private static final String COST = "cost";
  private static final String LEARNERS = "trained-on-output-of";
  private static final int NAMED = 4;

  /** None where the graph does not know the example's models. */
  List<Worked> all() {
    List<Node> models =
        site.catalog().get(COMPARISON).parameters().stream()
            .map(Parameter::example)
            .filter(example -> !example.isEmpty())
            .map(NodeFactory::createURI)
            .filter(site.graph()::knows)
            .toList();
    return models.size() < 2
        ? List.of()
        : Stream.of(Optional.of(comparison(models)), cost(models.get(0)), learners(models.get(0)))
            .flatMap(Optional::stream)
            .toList();
  }

  private Worked comparison(List<Node> models) {
    AnsweredComparison answered = site.answerer().compare(models, language());
    String query =
        models.stream().map(model -> "model=" + Vocab.slug(model)).collect(Collectors.joining("&"));
    return new Worked(
        message("home.differ", label(models.get(0)), label(models.get(1))),
        answered.answer().lead().text(),
        links.path("/compare?" + query),
        message("home.documents", answered.documents().size()));
  }

  private Optional<Worked> cost(Node model) {
    Answer answer = site.answerer().compare(List.of(model), language()).answer();
    return answer.topics().stream()
        .filter(topic -> topic.aspects().contains(COST))
        .findFirst()
        .map(
            topic ->
                new Worked(
                    message("home.cost", label(model)),
                    topic.text(),
                    links.path("/compare?model=" + Vocab.slug(model) + "&aspect=cost"),
                    message("home.sources")));
  }

  private Optional<Worked> learners(Node teacher) {
    List<String> names =
        site.catalog().rows(LEARNERS, site.graph(), Map.of("teacher", teacher)).stream()
            .flatMap(row -> Stream.ofNullable(row.get(Var.alloc("model"))))
            .distinct()
            .map(this::label)
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String some = Lists.of(language(), names.stream().limit(NAMED).toList());
    int others = names.size() - NAMED;
    return Optional.of(
        new Worked(
            message("home.learned", label(teacher)),
            others > 0
                ? message("home.learners.others", some, names.size(), others)
                : message("home.learners", some, names.size()),
            links.path("/queries/" + LEARNERS + "?teacher=" + Vocab.slug(teacher)),
            message("home.sources")));
  }

  private String label(Node model) {
    return phrases.term(model).label();
  }

  private String message(String key, Object... arguments) {
    return language().message(key, arguments);
  }

  private Language language() {
    return links.language();
  }
}
