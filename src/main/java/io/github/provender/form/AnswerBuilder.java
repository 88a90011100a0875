package io.github.provender.form;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.form.Form.Answer;
import io.github.provender.form.Form.Statement;
import io.github.provender.form.Form.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Builds the answers to a field: one for each claim and status, with all that it says. */
final class AnswerBuilder {
  /** What answers plainly needs no word for its kind. */
  private static final String ANSWERED = "answered";

  /** How a plain value of a yes-or-no question is told. */
  private static final Map<String, String> PLAIN =
      Map.of(ANSWERED, "form.yes", "denied", "form.no");

  private final Node model;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;

  AnswerBuilder(Node model, ValueFormatter phrases, Bibliography bibliography) {
    this.model = model;
    this.phrases = phrases;
    this.bibliography = bibliography;
  }

  /**
   * The answers to a field.
   *
   * @param affirming the addresses of values of which each is a yes; none where it asks for more
   */
  List<Answer> of(List<Binding> rows, Set<String> affirming) {
    return FormBuilder.grouped(rows, row -> List.of(text(row, "status"), text(row, "claim")))
        .values()
        .stream()
        .map(same -> answer(same, affirming))
        .toList();
  }

  private Answer answer(List<Binding> rows, Set<String> affirming) {
    String status = text(rows.get(0), "status");
    Optional<Citation> citation = node(rows.get(0), "claim").map(bibliography::cite);
    List<String> qualifiers =
        rows.stream()
            .flatMap(row -> node(row, "qualifier").stream())
            .map(phrases::text)
            .distinct()
            .toList();
    List<Statement> statements = statements(rows);
    String note = citation.map(this::note).orElse("");
    String said = statements.stream().map(Statement::text).collect(Collectors.joining("; "));
    String text =
        PLAIN.containsKey(status) && isPlain(statements, affirming)
            ? phrases.language().message(PLAIN.getOrDefault(status, "")) + doubts(qualifiers)
            : led(
                lead(status) + concerned(rows),
                statements.isEmpty() ? note : said + doubts(qualifiers));
    return new Answer(status, text, statements, qualifiers, citation, note);
  }

  private static boolean isPlain(List<Statement> statements, Set<String> affirming) {
    return !statements.isEmpty()
        && statements.stream()
            .flatMap(statement -> statement.values().stream())
            .allMatch(value -> affirming.contains(value.iri()));
  }

  /** Of what a silence is, where it is not of the model itself. */
  private String concerned(List<Binding> rows) {
    String others =
        rows.stream()
            .filter(row -> node(row, "value").isEmpty())
            .flatMap(row -> node(row, "subject").stream())
            .filter(subject -> !subject.equals(model))
            .map(phrases::text)
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : " (" + others + ")";
  }

  private static String doubts(List<String> qualifiers) {
    return qualifiers.isEmpty() ? "" : " (" + String.join(", ", qualifiers) + ")";
  }

  /** A text behind the words that tell what it is. */
  private String led(String lead, String text) {
    return lead.isEmpty() || text.isEmpty()
        ? lead + text
        : phrases.language().message("form.said", lead, text);
  }

  private String lead(String status) {
    return status.equals(ANSWERED) ? "" : phrases.language().messageOr("form." + status, status);
  }

  private List<Statement> statements(List<Binding> rows) {
    List<Binding> told = rows.stream().filter(row -> node(row, "value").isPresent()).toList();
    return FormBuilder.grouped(
            told, row -> List.of(FormBuilder.get(row, "subject"), FormBuilder.get(row, "property")))
        .entrySet()
        .stream()
        .map(entry -> statement(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .toList();
  }

  private Statement statement(Node subject, Node property, List<Binding> rows) {
    String thing = subject.equals(model) ? "" : phrases.text(subject);
    Term term = phrases.term(property);
    List<Value> values =
        rows.stream().map(row -> value(FormBuilder.get(row, "value"))).distinct().toList();
    String all = values.stream().map(Value::text).collect(Collectors.joining(", "));
    String said = led(term.label(), all);
    return new Statement(thing, term, values, thing.isEmpty() ? said : thing + " – " + said);
  }

  private Value value(Node value) {
    return new Value(phrases.text(value), value.isURI() ? value.getURI() : "");
  }

  private String note(Citation citation) {
    return Stream.concat(
            citation.objections().stream().map(Objection::text), Stream.of(citation.note()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static Optional<Node> node(Binding row, String variable) {
    return Optional.ofNullable(row.get(Var.alloc(variable)));
  }

  static String text(Binding row, String variable) {
    return node(row, variable)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .orElse("");
  }
}
