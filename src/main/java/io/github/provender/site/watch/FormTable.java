package io.github.provender.site.watch;

import io.github.provender.claim.Term;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.site.watch.WatchPage.Answer;
import io.github.provender.site.watch.WatchPage.Filled;
import io.github.provender.site.watch.WatchPage.Form;
import io.github.provender.site.watch.WatchPage.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.SKOS;

/** Makes the heat tables, one a form: documents by fields. */
record FormTable(Rows rows) {
  private static final Node IN_SCHEME = SKOS.inScheme.asNode();
  private static final Node NOTATION = SKOS.notation.asNode();

  List<Form> forms() {
    Map<Node, List<Binding>> counts = byForm("summary-kinds");
    return byForm("summary-fields").entrySet().stream()
        .map(entry -> form(entry.getKey(), entry.getValue(), counts))
        .sorted(Comparator.comparingInt((Form form) -> -form.documents().size()))
        .toList();
  }

  private Map<Node, List<Binding>> byForm(String query) {
    return Rows.grouped(row -> Rows.get(row, "form"), rows.of(query));
  }

  private Form form(Node form, List<Binding> answers, Map<Node, List<Binding>> counts) {
    List<Filled> documents =
        Rows.by("document", answers).stream()
            .map(of -> filled(of, counts.getOrDefault(form, List.of())))
            .sorted(
                Comparator.comparing(Filled::issuer, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(filled -> filled.document().iri()))
            .toList();
    return new Form(rows.words().term(form), sections(form), documents);
  }

  private Filled filled(List<Binding> of, List<Binding> counts) {
    Node document = Rows.get(of.get(0), "document");
    return new Filled(
        rows.words().term(document),
        rows.graph().objects(document, Vocab.pv("isIssuedBy")).stream()
            .map(issuer -> rows.words().term(issuer).label())
            .sorted()
            .collect(Collectors.joining(", ")),
        models(of),
        answers(of),
        counts(document, counts));
  }

  private List<Term> models(List<Binding> of) {
    return Rows.by("model", of).stream()
        .sorted(Comparator.comparingInt(rows -> -rows.size()))
        .map(rows -> Rows.get(rows.get(0), "model"))
        .map(rows.words()::term)
        .toList();
  }

  private Map<Node, Answer> answers(List<Binding> of) {
    Map<Node, Answer> answers = new HashMap<>();
    for (Binding row : of) {
      Answer answer =
          new Answer(
              AnswerKind.of(Rows.text(row, "answer")),
              Rows.get(row, "claim"),
              rows.words().language().place(Rows.text(row, "locator")));
      answers.merge(
          Rows.get(row, "field"),
          answer,
          (one, other) -> other.kind().compareTo(one.kind()) < 0 ? other : one);
    }
    return answers;
  }

  private static Map<AnswerKind, Integer> counts(Node document, List<Binding> counts) {
    Map<AnswerKind, Integer> of = new TreeMap<>();
    counts.stream()
        .filter(row -> Rows.get(row, "document").equals(document))
        .forEach(
            row ->
                of.put(
                    AnswerKind.of(Rows.text(row, "answer")),
                    Integer.valueOf(Rows.text(row, "fields"))));
    return of;
  }

  /** The fields under the heads of the form; where it has none, each field under its own. */
  private List<Section> sections(Node form) {
    KnowledgeGraph graph = rows.graph();
    Map<Node, List<Term>> fields = new HashMap<>();
    graph.subjects(IN_SCHEME, form).stream()
        .filter(field -> graph.subjects(Vocab.BROADER, field).isEmpty())
        .sorted(Comparator.comparing(this::order))
        .forEach(
            field ->
                fields
                    .computeIfAbsent(
                        graph.object(field, Vocab.BROADER).orElse(field), head -> new ArrayList<>())
                    .add(rows.words().term(field)));
    return fields.entrySet().stream()
        .sorted(Comparator.comparing(entry -> order(entry.getValue().get(0).node())))
        .map(
            entry ->
                new Section(
                    rows.words().best(entry.getKey(), NOTATION),
                    rows.words().term(entry.getKey()).label(),
                    entry.getValue()))
        .toList();
  }

  private Integer order(Node field) {
    return rows.graph()
        .object(field, Vocab.ORDER)
        .map(order -> Integer.valueOf(order.getLiteralLexicalForm()))
        .orElse(Integer.MAX_VALUE);
  }
}
