package io.github.provender.export.model;

import io.github.provender.claim.DisputeIndex;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Selection of the statements that an export may take: of a model and the data of its training,
 * what documents of the developer say and neither take back nor contradict.
 */
final class ClaimSelection {
  /** Why a statement is not taken. */
  enum Reason {
    OTHERS,
    OUTDATED,
    DISPUTED
  }

  /** A statement that a claim makes. */
  record Statement(Node claim, Triple triple) {
    private Question question() {
      return new Question(triple.getSubject(), triple.getPredicate());
    }
  }

  private record Question(Node subject, Node property) {}

  private static final Node IS_ABOUT = Vocab.pv("isAbout");
  private static final Node ASSESSES = Vocab.pv("assesses");
  private static final Node HAS_VERDICT = Vocab.pv("hasVerdict");
  private static final Node HAS_AUTHORITY = Vocab.pv("hasAuthority");
  private static final Node REPLACES = Vocab.pv("replaces");
  private static final Node IS_DERIVED_FROM = Vocab.pv("isDerivedFromDataset");
  private static final Node DEVELOPER = Vocab.concept("authority", "developer");
  private static final Node OUTDATED = Vocab.concept("verdict", "outdated");
  private static final Set<Node> REFUTING =
      Set.of(Vocab.concept("verdict", "disagrees"), Vocab.concept("verdict", "other-subject"));
  private static final Node ASSESSED = NodeFactory.createLiteralString("assessed");
  private static final String MODEL = Vocab.ID + "model/";

  private final KnowledgeGraph graph;
  private final Node model;
  private final Set<Node> claims;
  private final Set<Question> doubted = new HashSet<>();
  private final Map<Statement, Reason> left = new LinkedHashMap<>();

  private ClaimSelection(KnowledgeGraph graph, Node model) {
    this.graph = graph;
    this.model = model;
    this.claims = claims(Set.of(model));
    graph
        .union()
        .find(model, Node.ANY, Node.ANY)
        .forEachRemaining(
            t ->
                graph.claimsOf(model, t.getPredicate(), t.getObject()).stream()
                    .filter(claim -> !graph.objects(claim, Vocab.IS_STATED_IN).isEmpty())
                    .forEach(claims::add));
  }

  static ClaimSelection of(KnowledgeGraph graph, DisputeIndex disputes, Node model) {
    ClaimSelection selection = new ClaimSelection(graph, model);
    selection.choose(disputes);
    return selection;
  }

  /** The claims on the model and its training. */
  Set<Node> claims() {
    return claims;
  }

  /** What is not taken, and why. */
  Map<Statement, Reason> left() {
    return left;
  }

  /** The triples that an export must not see: no claim that is taken makes them. */
  Set<Triple> hidden() {
    return left.keySet().stream().map(Statement::triple).collect(Collectors.toSet());
  }

  /** The subjects and properties on which others contradict what is taken, as triples. */
  Set<Triple> contradicted() {
    Set<Question> disputed =
        left.entrySet().stream()
            .filter(each -> each.getValue() == Reason.DISPUTED)
            .map(each -> each.getKey().question())
            .collect(Collectors.toSet());
    return doubted.stream()
        .filter(question -> !disputed.contains(question))
        .map(question -> Triple.create(question.subject(), question.property(), Node.ANY))
        .collect(Collectors.toSet());
  }

  private Set<Node> claims(Set<Node> things) {
    return things.stream()
        .flatMap(thing -> graph.subjects(IS_ABOUT, thing).stream())
        .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Node::getURI))));
  }

  private void choose(DisputeIndex disputes) {
    Set<Node> scope = new LinkedHashSet<>(claims);
    scope.addAll(claims(data()));
    List<Statement> all = scope.stream().flatMap(this::statements).toList();
    Map<Question, List<Statement>> byQuestion =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Statement::question, LinkedHashMap::new, Collectors.toList()));
    byQuestion.values().forEach(this::weigh);
    dispute(
        disputes.among(scope).stream().filter(row -> !get(row, "kind").equals(ASSESSED)).toList());
    // A triple that another claim still makes is not hidden.
    Set<Triple> kept =
        all.stream()
            .filter(statement -> !left.containsKey(statement))
            .map(Statement::triple)
            .collect(Collectors.toSet());
    left.keySet().removeIf(statement -> kept.contains(statement.triple()));
  }

  /** The data of the training, and from which they were made. */
  private Set<Node> data() {
    Set<Node> found = new LinkedHashSet<>(graph.subjects(Vocab.IS_PART_OF_TRAINING_OF, model));
    List<Node> waiting = new ArrayList<>(found);
    for (int i = 0; i < waiting.size(); i++) {
      graph.objects(waiting.get(i), IS_DERIVED_FROM).stream()
          .filter(found::add)
          .forEach(waiting::add);
    }
    return found;
  }

  /** What a claim says, without the parts of amounts, denials and nondisclosures. */
  private Stream<Statement> statements(Node claim) {
    return graph.content(claim).stream()
        .filter(triple -> !triple.getSubject().toString().contains("#"))
        .filter(triple -> !isOfAnother(triple.getSubject()))
        .map(triple -> new Statement(claim, triple));
  }

  private boolean isOfAnother(Node subject) {
    return subject.toString().startsWith(MODEL) && !subject.equals(model);
  }

  private void weigh(List<Statement> answers) {
    Set<Node> documents =
        answers.stream().flatMap(s -> documents(s).stream()).collect(Collectors.toSet());
    for (Statement answer : answers) {
      if (!isOfDeveloper(answer)) {
        left.put(answer, Reason.OTHERS);
      } else if (has(answer, OUTDATED) || isReplaced(answer, documents)) {
        left.put(answer, Reason.OUTDATED);
      } else if (REFUTING.stream().anyMatch(verdict -> has(answer, verdict))) {
        left.put(answer, Reason.DISPUTED);
      }
    }
  }

  private List<Node> documents(Statement statement) {
    return graph.objects(statement.claim(), Vocab.IS_STATED_IN);
  }

  /** Whether a later version of the document answers, too. */
  private boolean isReplaced(Statement answer, Set<Node> documents) {
    return documents(answer).stream()
        .flatMap(document -> graph.subjects(REPLACES, document).stream())
        .anyMatch(documents::contains);
  }

  private boolean has(Statement statement, Node verdict) {
    return graph.subjects(ASSESSES, statement.claim()).stream()
        .anyMatch(assessment -> graph.has(assessment, HAS_VERDICT, verdict));
  }

  /** What the developer's documents dispute among themselves is nobody's to decide here. */
  private void dispute(List<Binding> rows) {
    Map<Statement, Reason> before = Map.copyOf(left);
    for (Binding row : rows) {
      Statement one = side(row, "1");
      Statement other = side(row, "2");
      boolean isOne = isOfDeveloper(one) && !before.containsKey(one);
      boolean isOther = isOfDeveloper(other) && !before.containsKey(other);
      if (isOne && isOther) {
        left.put(one, Reason.DISPUTED);
        left.put(other, Reason.DISPUTED);
      } else if (isOne || isOther) {
        doubted.add((isOne ? one : other).question());
      }
    }
  }

  private boolean isOfDeveloper(Statement statement) {
    return documents(statement).stream().anyMatch(d -> graph.has(d, HAS_AUTHORITY, DEVELOPER));
  }

  private static Statement side(Binding row, String number) {
    return new Statement(
        get(row, "claim" + number),
        Triple.create(get(row, "subject"), get(row, "property"), get(row, "value" + number)));
  }

  private static Node get(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    return node == null ? Node.ANY : node;
  }
}
