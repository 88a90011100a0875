package io.github.provender.form;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.form.Form.Answer;
import io.github.provender.form.Form.Field;
import io.github.provender.form.Form.Own;
import io.github.provender.form.Form.Section;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Builds a filled form from the rows of its query, which come in the order of the form. */
public final class FormBuilder {
  private static final Node WORDING = Vocab.pv("officialWording");
  private static final Node IS_ANSWERED_WITH = Vocab.pv("isAnsweredWith");
  private static final Node PUBLISHED_ON = Vocab.pv("publishedOn");
  private static final Node ANSWERS_FIELD = Vocab.pv("answersField");
  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node IS_SNAPSHOT_OF = Vocab.pv("isSnapshotOf");

  private final KnowledgeGraph graph;
  private final Node model;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;
  private final AnswerBuilder answers;

  private FormBuilder(KnowledgeGraph graph, Node model, Language language) {
    this.graph = graph;
    this.model = model;
    this.phrases = new ValueFormatter(graph, new Labels(graph, language));
    this.bibliography = new Bibliography(graph, phrases);
    this.answers = new AnswerBuilder(model, phrases, bibliography);
  }

  /** The form of that name, filled for a model. */
  public static Form of(
      String name, FormCatalog forms, KnowledgeGraph graph, Node model, Language language) {
    return new FormBuilder(graph, model, language).form(name, forms.query(name));
  }

  private Form form(String name, CannedQuery query) {
    String parameter = query.parameters().get(0).name();
    Map<Node, List<Binding>> byField =
        grouped(query.rows(graph, Map.of(parameter, model)), row -> get(row, "field"));
    List<Section> sections =
        grouped(List.copyOf(byField.keySet()), this::section).entrySet().stream()
            .map(part -> section(part.getKey(), part.getValue(), byField))
            .toList();
    List<Source> documents = bibliography.sources();
    return new Form(
        name,
        phrases.term(FormCatalog.scheme(name)),
        phrases.term(model),
        sections,
        own(sections, documents),
        documents,
        phrases.language());
  }

  /** The part of the form that a field is in, or the field itself. */
  private Node section(Node field) {
    return graph.object(field, Vocab.BROADER).orElse(field);
  }

  private Section section(Node part, List<Node> fields, Map<Node, List<Binding>> byField) {
    List<Field> all =
        fields.stream()
            .map(
                field -> {
                  List<Binding> rows = byField.getOrDefault(field, List.of());
                  return new Field(
                      AnswerBuilder.text(rows.get(0), "number"),
                      phrases.term(field),
                      phrases.best(field, WORDING),
                      answers.of(rows, affirming(field)));
                })
            .toList();
    return new Section(
        all.get(0).number(), phrases.term(part), phrases.best(part, WORDING), List.copyOf(all));
  }

  /** The addresses of the values that answer a question with a plain yes. */
  private Set<String> affirming(Node field) {
    return phrases.best(field, WORDING).endsWith("?")
        ? graph.objects(field, IS_ANSWERED_WITH).stream()
            .map(Node::getURI)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private List<Own> own(List<Section> sections, List<Source> documents) {
    Set<Node> selves =
        Stream.concat(Stream.of(model), graph.objects(model, IS_SNAPSHOT_OF).stream())
            .collect(Collectors.toSet());
    List<Own> found = new ArrayList<>();
    for (Section section : sections) {
      for (Field field : section.fields()) {
        for (Answer answer : field.answers()) {
          answer
              .citation()
              .filter(citation -> isOwn(citation, field, selves))
              .map(citation -> documents.get(citation.document() - 1))
              .map(source -> new Own(source, date(source)))
              .filter(own -> !found.contains(own))
              .ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isOwn(Citation citation, Field field, Set<Node> selves) {
    return graph.has(citation.claim(), ANSWERS_FIELD, field.term().node())
        && graph.objects(citation.claim(), IS_ABOUT).stream().anyMatch(selves::contains);
  }

  private String date(Source source) {
    return graph
        .object(source.document().node(), PUBLISHED_ON)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  static Node get(Binding row, String variable) {
    return row.get(Var.alloc(variable));
  }

  /** The items by a key, both in the order in which they come. */
  static <T, K> Map<K, List<T>> grouped(List<T> items, Function<T, K> key) {
    return items.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
