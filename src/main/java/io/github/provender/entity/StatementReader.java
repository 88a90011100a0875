package io.github.provender.entity;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.DisclosureStatus;
import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Reads claimed statements out of the named graphs of claims, those that say the same as one. */
final class StatementReader {
  private static final String CLAIM = Vocab.ID + "claim/";
  private static final Node CONCERNS = Vocab.pv("concerns");
  private static final Node WITHHOLDS_ASPECT = Vocab.pv("withholdsAspect");
  private static final Node HAS_DISCLOSURE_STATUS = Vocab.pv("hasDisclosureStatus");
  private static final Node DENIED_OF = OWL2.sourceIndividual.asNode();
  private static final Set<Node> SHOWN_ELSEWHERE =
      Set.of(
          Vocab.TYPE,
          Vocab.LABEL,
          Vocab.PREF_LABEL,
          Vocab.ALT_LABEL,
          Vocab.DEFINITION,
          Vocab.NOTE,
          Vocab.ORDER,
          RDFS.isDefinedBy.asNode(),
          SKOS.topConceptOf.asNode());

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final Bibliography bibliography;
  private final Language language;

  StatementReader(
      KnowledgeGraph graph, ValueFormatter phrases, Bibliography bibliography, Language language) {
    this.graph = graph;
    this.phrases = phrases;
    this.bibliography = bibliography;
    this.language = language;
  }

  /** All that one claim says, each with all claims that say the same. */
  List<ClaimedStatement> by(Node claim) {
    return merged(
        graph.content(claim).stream()
            .filter(t -> !t.getPredicate().equals(Vocab.TYPE))
            .flatMap(t -> said(t, claims(t))));
  }

  /** All that is said of a thing, and what stands of it outside claims. */
  List<ClaimedStatement> of(Node thing) {
    Stream<Triple> own =
        graph.union().find(thing, Node.ANY, Node.ANY).toList().stream()
            .filter(t -> !SHOWN_ELSEWHERE.contains(t.getPredicate()))
            .filter(t -> !graph.isOnlyDerived(t))
            .filter(this::isInBestLanguage);
    Stream<Triple> around =
        Stream.of(CONCERNS, DENIED_OF)
            .flatMap(p -> graph.union().find(Node.ANY, p, thing).toList().stream());
    return merged(Stream.concat(own, around).flatMap(t -> said(t, claims(t))));
  }

  /** A thing of which others say something, as the statement that leads to it. */
  ClaimedStatement use(Triple triple) {
    return statement(triple, claims(triple));
  }

  /** The claims that hold a statement. */
  List<Node> claims(Triple t) {
    return graph.claimsOf(t.getSubject(), t.getPredicate(), t.getObject()).stream()
        .filter(holder -> holder.getURI().startsWith(CLAIM))
        .toList();
  }

  private Stream<ClaimedStatement> said(Triple t, List<Node> claims) {
    if (t.getPredicate().equals(CONCERNS)) {
      return Stream.of(nondisclosure(t, claims));
    }
    if (t.getPredicate().equals(DENIED_OF)) {
      return denials(t, claims);
    }
    boolean isPart = t.getSubject().isURI() && t.getSubject().getURI().contains("#");
    return isPart ? Stream.empty() : Stream.of(statement(t, claims));
  }

  /** Of a text in several languages, only the one that fits. */
  private boolean isInBestLanguage(Triple t) {
    Node value = t.getObject();
    return !value.isLiteral()
        || value.getLiteralLanguage().isEmpty()
        || value.getLiteralLexicalForm().equals(phrases.best(t.getSubject(), t.getPredicate()));
  }

  private ClaimedStatement statement(Triple t, List<Node> claims) {
    String text = text(t.getObject());
    String asStated = phrases.best(t.getObject(), Vocab.AS_STATED);
    return new ClaimedStatement(
        phrases.name(t.getSubject()),
        phrases.term(t.getPredicate()),
        text,
        target(t.getObject()),
        text.contains(asStated) ? "" : asStated,
        phrases.note(t.getObject()),
        false,
        DisclosureStatus.DISCLOSED,
        citations(claims));
  }

  private ClaimedStatement nondisclosure(Triple t, List<Node> claims) {
    Node node = t.getSubject();
    DisclosureStatus status =
        graph
            .object(node, HAS_DISCLOSURE_STATUS)
            .map(concept -> DisclosureStatus.of(Vocab.slug(concept)))
            .orElse(DisclosureStatus.UNKNOWN);
    Term aspect = phrases.term(graph.object(node, WITHHOLDS_ASPECT).orElse(WITHHOLDS_ASPECT));
    return new ClaimedStatement(
        phrases.term(t.getObject()),
        aspect,
        language.message("status." + status.slug()),
        null,
        "",
        phrases.note(node),
        false,
        status,
        citations(claims));
  }

  private Stream<ClaimedStatement> denials(Triple t, List<Node> claims) {
    Node not = t.getSubject();
    Node property = graph.object(not, OWL2.assertionProperty.asNode()).orElse(Vocab.pv("concerns"));
    return Stream.of(OWL2.targetIndividual, OWL2.targetValue)
        .flatMap(target -> graph.objects(not, target.asNode()).stream())
        .map(
            value ->
                new ClaimedStatement(
                    phrases.term(t.getObject()),
                    phrases.term(property),
                    language.message("compare.not", phrases.text(value)),
                    target(value),
                    "",
                    phrases.note(not),
                    true,
                    DisclosureStatus.DISCLOSED,
                    citations(claims)));
  }

  private String text(Node value) {
    boolean isElsewhere = value.isURI() && !value.getURI().startsWith(Vocab.BASE);
    if (isElsewhere) {
      return value.getURI();
    }
    return isThing(value) ? phrases.name(value).label() : phrases.text(value);
  }

  private @Nullable Term target(Node value) {
    return isThing(value) ? phrases.name(value) : null;
  }

  /** Whether the value has a page of its own; amounts and shares are parts of their claim. */
  private static boolean isThing(Node value) {
    return value.isURI() && !(value.getURI().startsWith(CLAIM) && value.getURI().contains("#"));
  }

  private List<Citation> citations(List<Node> claims) {
    return claims.stream().map(bibliography::cite).toList();
  }

  /** The same said twice is one statement with two claims. */
  private List<ClaimedStatement> merged(Stream<ClaimedStatement> statements) {
    Map<String, ClaimedStatement> found = new LinkedHashMap<>();
    statements.sorted(order()).forEach(s -> found.merge(s.key(), s, StatementReader::both));
    return List.copyOf(found.values());
  }

  private Comparator<ClaimedStatement> order() {
    return Comparator.comparing(ClaimedStatement::isNondisclosure)
        .thenComparing(statement -> statement.claims().isEmpty())
        .thenComparing(statement -> statement.subject().label())
        .thenComparingInt(statement -> rank(statement.property().node()))
        .thenComparing(statement -> statement.property().label())
        .thenComparing(ClaimedStatement::denied)
        .thenComparing(ClaimedStatement::text);
  }

  /** Where a property or aspect stands in the order of its kind. */
  int rank(Node property) {
    return graph
        .object(property, Vocab.ORDER)
        .map(order -> Integer.parseInt(order.getLiteralLexicalForm()))
        .orElse(Integer.MAX_VALUE);
  }

  private static ClaimedStatement both(ClaimedStatement one, ClaimedStatement other) {
    Set<Citation> claims = new LinkedHashSet<>(one.claims());
    claims.addAll(other.claims());
    return one.with(List.copyOf(claims));
  }
}
