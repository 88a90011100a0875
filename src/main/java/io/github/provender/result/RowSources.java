package io.github.provender.result;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads who says what a row says: the documents of its claims, and the curators' notes on them. */
final class RowSources {
  /** The variables of the claims that a row rests on. */
  static final List<String> CLAIMS = List.of("claim", "claim1", "claim2");

  private final KnowledgeGraph graph;
  private final Labels labels;
  private final ValueFormatter formatter;
  private final Bibliography bibliography;
  private final Map<Node, Citation> citations = new HashMap<>();

  RowSources(KnowledgeGraph graph, Labels labels, ValueFormatter formatter) {
    this.graph = graph;
    this.labels = labels;
    this.formatter = formatter;
    this.bibliography = new Bibliography(graph, formatter);
  }

  /**
   * One source per claim: the document, unless the sentence names it, and the place in it; then
   * what makes it weaker than the developer's own report.
   */
  List<List<Cell>> sources(Map<String, RowValue> row, Set<String> used) {
    List<List<Cell>> sources = new ArrayList<>();
    for (String variable : CLAIMS) {
      node(row, variable)
          .ifPresent(
              claim ->
                  sources.add(source(claim, used.contains(variable.replace("claim", "document")))));
    }
    return sources;
  }

  private Citation citation(Node claim) {
    return citations.computeIfAbsent(claim, bibliography::cite);
  }

  private List<Cell> source(Node claim, boolean isNamed) {
    Citation citation = citation(claim);
    return Stream.of(
            graph
                .object(claim, Vocab.IS_STATED_IN)
                .filter(document -> !isNamed)
                .map(document -> new Cell(formatter.text(document), document.getURI()))
                .orElse(Cell.EMPTY),
            new Cell(citation.place(), claim.getURI()),
            Cell.plain(citation.isDeveloper() ? "" : citation.authority().label()),
            Cell.plain(citation.doubtfulNature()))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** Of a row that sets two claims against each other, neither stands for the whole. */
  boolean isRefuted(Map<String, RowValue> row) {
    return node(row, "claim").map(this::citation).filter(Citation::isRefuted).isPresent();
  }

  /** What the curators found of the row's claims, and their notes on them, each once. */
  String notes(Map<String, RowValue> row) {
    Stream<Citation> cited =
        CLAIMS.stream().flatMap(variable -> node(row, variable).stream()).map(this::citation);
    return Stream.concat(
            node(row, "note").stream().filter(note -> !isOfClaim(note, row)).map(this::translated),
            cited.flatMap(
                citation ->
                    Stream.concat(
                        citation.objections().stream().map(Objection::text),
                        Stream.of(citation.note()))))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The note of a claim is told with the claim, in the reader's language. */
  private boolean isOfClaim(Node note, Map<String, RowValue> row) {
    return CLAIMS.stream()
        .flatMap(variable -> node(row, variable).stream())
        .anyMatch(claim -> graph.has(claim, Vocab.NOTE, note));
  }

  /** A query gives a note in one language; the thing that it is on has it in others, too. */
  private String translated(Node note) {
    return note.getLiteralLanguage().equals(labels.language().code())
        ? note.getLiteralLexicalForm()
        : graph.subjects(Vocab.NOTE, note).stream()
            .findFirst()
            .map(formatter::note)
            .orElse(note.getLiteralLexicalForm());
  }

  private static Optional<Node> node(Map<String, RowValue> row, String variable) {
    return Optional.ofNullable(row.get(variable))
        .map(RowValue::node)
        .filter(node -> variable.equals("note") ? node.isLiteral() : ValueWords.isClaim(node));
  }
}
