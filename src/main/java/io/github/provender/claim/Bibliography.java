package io.github.provender.claim;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Numbered bibliography: documents get their numbers in the order in which they are first cited.
 */
public final class Bibliography {
  private static final Node HAS_AUTHORITY = Vocab.pv("hasAuthority");
  private static final Node IS_ISSUED_BY = Vocab.pv("isIssuedBy");
  private static final Node DOCUMENT_VERSION = Vocab.pv("documentVersion");
  private static final Node RETRIEVED_ON = Vocab.pv("retrievedOn");
  private static final Node LOCATOR = Vocab.pv("locator");
  private static final Node HAS_NATURE = Vocab.pv("hasNature");
  private static final Node ASSESSES = Vocab.pv("assesses");
  private static final Node HAS_VERDICT = Vocab.pv("hasVerdict");

  private final KnowledgeGraph graph;
  private final ValueFormatter phrases;
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();

  public Bibliography(KnowledgeGraph graph, ValueFormatter phrases) {
    this.graph = graph;
    this.phrases = phrases;
  }

  /** Keeps the numbers that a page has given already. */
  public void startWith(List<Source> known) {
    known.forEach(source -> number(source.document().node()));
  }

  /** Cites a statement, with the note on its value or on its claim. */
  public Citation cite(StatementRow statement) {
    return new Citation(
        statement.claim(),
        number(statement.document()),
        statement.locator(),
        phrases.place(statement.locator()),
        phrases.term(statement.authority()),
        statement.nature() == null ? null : phrases.term(statement.nature()),
        imported(statement.claim()),
        phrases.notes(statement.value(), statement.claim()),
        objections(statement.claim()));
  }

  /** Cites a claim by itself. */
  public Citation cite(Node claim) {
    Node document = graph.object(claim, Vocab.IS_STATED_IN).orElse(claim);
    String locator = text(claim, LOCATOR);
    return new Citation(
        claim,
        number(document),
        locator,
        phrases.place(locator),
        phrases.term(
            graph.object(document, HAS_AUTHORITY).orElse(Vocab.concept("authority", "unknown"))),
        graph.object(claim, HAS_NATURE).map(phrases::term).orElse(null),
        imported(claim),
        phrases.note(claim),
        objections(claim));
  }

  private String imported(Node claim) {
    return graph.has(claim, Vocab.IMPORT_FORMAT, Node.ANY)
        ? phrases.language().message("claim.imported")
        : "";
  }

  private List<Objection> objections(Node claim) {
    return graph.subjects(ASSESSES, claim).stream()
        .sorted(Comparator.comparing(Node::toString))
        .flatMap(
            assessment ->
                graph.object(assessment, HAS_VERDICT).stream()
                    .map(verdict -> new Objection(phrases.term(verdict), phrases.note(assessment))))
        .filter(Objection::holds)
        .toList();
  }

  private int number(Node document) {
    return numbers.computeIfAbsent(document, d -> numbers.size() + 1);
  }

  public List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    numbers.forEach(
        (document, n) ->
            sources.add(
                new Source(
                    n,
                    phrases.term(document),
                    issuer(document),
                    text(document, Vocab.URL),
                    phrases.term(
                        graph
                            .object(document, HAS_AUTHORITY)
                            .orElse(Vocab.concept("authority", "unknown"))),
                    text(document, DOCUMENT_VERSION),
                    text(document, RETRIEVED_ON))));
    return sources;
  }

  private String issuer(Node document) {
    return graph.objects(document, IS_ISSUED_BY).stream()
        .map(issuer -> phrases.term(issuer).label())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String text(Node subject, Node property) {
    return graph.object(subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }
}
