package io.github.provender.claim;

import static io.github.provender.claim.DisputeIndex.get;

import io.github.provender.amount.Quantity;
import io.github.provender.claim.Disagreement.Side;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of disagreements put into words, as sides that stand against each other. */
public final class Disagreements {
  private static final Node DENIAL = Vocab.pv("Denial");
  private static final Node ASSESSES = Vocab.pv("assesses");
  private static final Node COMPARES_WITH = Vocab.pv("comparesWith");

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;
  private final SchemeOrder order;

  public Disagreements(KnowledgeGraph graph, ValueFormatter phrases, Bibliography bibliography) {
    this.graph = graph;
    this.phrases = phrases;
    this.bibliography = bibliography;
    this.order = new SchemeOrder(graph);
  }

  /** What two claims differ on; amounts only within one dimension. */
  private record Question(Node subject, Node property, Node dimension) {}

  /** Rows on one property of one subject make one disagreement. */
  public List<Disagreement> of(List<Binding> rows) {
    Map<Question, List<Binding>> grouped =
        rows.stream()
            .collect(
                Collectors.groupingBy(this::question, LinkedHashMap::new, Collectors.toList()));
    return grouped.entrySet().stream().map(e -> disagreement(e.getKey(), e.getValue())).toList();
  }

  private Question question(Binding row) {
    Node dimension = phrases.amount(get(row, "value1")).map(Quantity::dimension).orElse(Node.ANY);
    return new Question(get(row, "subject"), get(row, "property"), dimension);
  }

  private Disagreement disagreement(Question question, List<Binding> rows) {
    Map<Said, Set<Node>> sides = new LinkedHashMap<>();
    for (Binding row : rows) {
      add(question, sides, get(row, "value1"), get(row, "claim1"));
      add(question, sides, get(row, "value2"), get(row, "claim2"));
    }
    List<Side> said = new ArrayList<>();
    sides.forEach(
        (side, claims) ->
            said.add(
                new Side(
                    side.text(),
                    side.isOfAnother(),
                    claims.stream().map(bibliography::cite).toList())));
    Node gravest =
        rows.stream()
            .map(row -> get(row, "class"))
            .min(Comparator.comparingInt(order::of))
            .orElseThrow();
    return new Disagreement(
        phrases.term(gravest),
        question.subject(),
        phrases.term(question.subject()).label(),
        phrases.term(question.property()).label(),
        notes(rows),
        said);
  }

  private record Said(String text, boolean isOfAnother) {}

  /** A finding may set a claim against one that does not speak of the same property. */
  private void add(Question question, Map<Said, Set<Node>> sides, Node value, Node claim) {
    if (!value.equals(Node.ANY)) {
      sides.computeIfAbsent(said(question, value, claim), t -> new LinkedHashSet<>()).add(claim);
    }
  }

  /** The value, with the thing it is said of where that is another one. */
  private Said said(Question question, Node value, Node claim) {
    List<Node> subjects =
        graph.content(claim).stream()
            .filter(t -> t.getObject().equals(value))
            .filter(t -> t.getPredicate().equals(question.property()))
            .map(Triple::getSubject)
            .toList();
    boolean isDenied = graph.has(claim, Vocab.TYPE, DENIAL);
    String plain = phrases.text(value);
    String text = isDenied ? phrases.language().message("compare.not", plain) : plain;
    if (subjects.isEmpty() || subjects.contains(question.subject())) {
      return new Said(text, false);
    }
    String of = phrases.term(subjects.get(0)).label();
    return new Said(phrases.language().message("answer.said", text, of), true);
  }

  /** What the curators wrote where they assessed one of these claims against another. */
  private String notes(List<Binding> rows) {
    Set<String> notes = new TreeSet<>();
    for (Binding row : rows) {
      Node one = get(row, "claim1");
      Node other = get(row, "claim2");
      Stream.concat(assessments(one, other), assessments(other, one))
          .map(phrases::note)
          .forEach(notes::add);
    }
    return String.join(" ", notes);
  }

  private Stream<Node> assessments(Node claim, Node against) {
    return graph.subjects(ASSESSES, claim).stream()
        .filter(assessment -> graph.has(assessment, COMPARES_WITH, against));
  }
}
