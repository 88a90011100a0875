package io.github.provender.ask;

import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Slot filling: which of the things that a question names goes into which parameter of a query.
 *
 * @param filled by parameter, what its value may be
 * @param used stems by which concepts and dates were found
 * @param unplaced mentions that no parameter takes
 * @param exact how many parameters got just what is named, not what it stands for
 */
record ParameterFit(
    Map<Parameter, List<Node>> filled,
    Set<String> used,
    List<Parameter> missing,
    List<Mention> unplaced,
    int exact) {
  private static final Pattern DATE = Pattern.compile("[0-9]{4} [0-9]{2} [0-9]{2}");

  /** The kind of parameter that takes any thing. */
  private static final String ANY = "entity";

  static ParameterFit of(CannedQuery query, Question question, ConceptLabels concepts) {
    Map<Parameter, List<Node>> filled = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    int exact = 0;
    List<Parameter> missing = new ArrayList<>();
    List<Mention> unplaced = new ArrayList<>(question.mentions());
    List<Parameter> parameters = new ArrayList<>(query.parameters());
    parameters.sort(Comparator.comparing(Parameter::required).reversed());
    for (Parameter parameter : parameters) {
      Optional<Mention> mention = mention(parameter, unplaced, question);
      Optional<ConceptLabels.Match> concept = concepts.find(parameter.kind(), question);
      Optional<Node> date = date(parameter, question);
      if (mention.isPresent()) {
        filled.put(parameter, meanings(parameter, mention.get()));
        exact += mention.get().isOfKind(parameter.kind()) ? 1 : 0;
        unplaced.remove(mention.get());
      } else if (concept.isPresent()) {
        filled.put(parameter, List.of(concept.get().concept()));
        used.addAll(concept.get().stems());
      } else if (date.isPresent()) {
        filled.put(parameter, List.of(date.get()));
        used.addAll(List.of(date.get().getLiteralLexicalForm().split("-", -1)));
      } else if (parameter.required()) {
        missing.add(parameter);
      }
    }
    unplaced.removeIf(question::implies);
    return new ParameterFit(filled, used, missing, unplaced, exact);
  }

  /** What is of the kind itself goes before what only stands for such things. */
  private static Optional<Mention> mention(
      Parameter parameter, List<Mention> unplaced, Question question) {
    List<Mention> fitting =
        unplaced.stream().filter(each -> !meanings(parameter, each).isEmpty()).toList();
    return fitting.stream()
        .filter(each -> each.isOfKind(parameter.kind()))
        .findFirst()
        .or(() -> fitting.stream().filter(each -> !question.implies(each)).findFirst());
  }

  private static List<Node> meanings(Parameter parameter, Mention mention) {
    if (parameter.type().equals("literal") && !parameter.required()) {
      return List.of(NodeFactory.createLiteralString(mention.text()));
    }
    if (!parameter.type().equals("iri")) {
      return List.of();
    }
    return parameter.kind().equals(ANY) ? mention.things() : mention.meanings(parameter.kind());
  }

  private static Optional<Node> date(Parameter parameter, Question question) {
    Matcher date = DATE.matcher(question.text());
    return parameter.type().equals("xsd_date") && date.find()
        ? Optional.of(
            NodeFactory.createLiteralDT(date.group().replace(' ', '-'), XSDDatatype.XSDdate))
        : Optional.empty();
  }

  /** The name that a filled parameter's value was chosen by. */
  Optional<Mention> mention(Parameter parameter, Question question) {
    List<Node> values = filled.getOrDefault(parameter, List.of());
    return question.mentions().stream()
        .filter(mention -> !unplaced.contains(mention))
        .filter(mention -> meanings(parameter, mention).equals(values))
        .findFirst();
  }
}
