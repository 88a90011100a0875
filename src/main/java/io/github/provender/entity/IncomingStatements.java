package io.github.provender.entity;

import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.entity.EntityView.IncomingProperty;
import io.github.provender.entity.EntityView.IncomingStatement;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;

/** Incoming statements: those in which a thing is the value. */
final class IncomingStatements {
  /** What the page of the thing shows by itself. */
  private static final Set<Node> SHOWN_ELSEWHERE =
      Set.of(
          Vocab.IS_STATED_IN,
          Vocab.pv("concerns"),
          Vocab.pv("assesses"),
          Vocab.pv("comparesWith"),
          OWL2.sourceIndividual.asNode(),
          org.apache.jena.vocabulary.SKOS.topConceptOf.asNode());

  private static final String QUERY = Vocab.ID + "query/";

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final StatementReader statements;

  IncomingStatements(KnowledgeGraph graph, ValueFormatter phrases, StatementReader statements) {
    this.graph = graph;
    this.phrases = phrases;
    this.statements = statements;
  }

  /** By property, the most frequent first; of each property no more than that many. */
  List<IncomingProperty> of(Node thing, int most) {
    Map<Node, List<Triple>> found =
        graph.union().find(Node.ANY, Node.ANY, thing).toList().stream()
            .filter(t -> hasPage(t.getSubject()) && !SHOWN_ELSEWHERE.contains(t.getPredicate()))
            .filter(t -> !graph.isOnlyDerived(t))
            .sorted(Comparator.comparing(t -> t.getSubject().getURI()))
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    return found.entrySet().stream()
        .map(entry -> uses(phrases.term(entry.getKey()), entry.getValue(), most))
        .sorted(
            Comparator.comparingInt((IncomingProperty uses) -> -uses.count())
                .thenComparing(uses -> uses.property().iri()))
        .toList();
  }

  /** Canned queries name things only as examples of what they ask about. */
  private static boolean hasPage(Node subject) {
    return subject.isURI()
        && (subject.getURI().startsWith(Vocab.ID) || subject.getURI().startsWith(Vocab.CONCEPT))
        && !subject.getURI().startsWith(QUERY);
  }

  private IncomingProperty uses(Term property, List<Triple> triples, int most) {
    List<IncomingStatement> shown =
        triples.stream()
            .limit(most)
            .map(this::use)
            .sorted(Comparator.comparing(use -> use.statement().subject().label()))
            .toList();
    return new IncomingProperty(property, triples.size(), shown);
  }

  /** Amounts and shares have no page; the claim that holds them has. */
  private IncomingStatement use(Triple triple) {
    ClaimedStatement statement = statements.use(triple);
    String iri = triple.getSubject().getURI();
    boolean isPart = iri.startsWith(Vocab.ID + "claim/") && iri.contains("#");
    if (!isPart) {
      return new IncomingStatement(statement, models(triple.getSubject()));
    }
    List<Node> claims = statements.claims(triple);
    Term claim = claims.isEmpty() ? statement.subject() : phrases.name(claims.get(0));
    return new IncomingStatement(statement.of(claim), List.of());
  }

  private List<Term> models(Node step) {
    if (!step.getURI().startsWith(Vocab.ID + "activity/")) {
      return List.of();
    }
    return graph.objects(step, Vocab.IS_PART_OF_TRAINING_OF).stream()
        .map(phrases::term)
        .sorted(Comparator.comparing(Term::label))
        .toList();
  }
}
