package io.github.provender.query;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Solutions of a SELECT query as a table for people: labels in their language instead of IRIs. */
public record Rows(List<String> heads, List<List<Cell>> lines) {

  /** A text, and what it stands for; the IRI is empty where there is none. */
  public record Cell(String text, String iri) {}

  /** No rows at all. */
  public static final Rows NONE = new Rows(List.of(), List.of());

  /** Runs a SELECT, or a CONSTRUCT, whose triples are rows too. */
  public static Rows of(
      CannedQuery query, KnowledgeGraph graph, Map<String, Node> arguments, Language language) {
    Labels labels = new Labels(graph, language);
    try (QueryExec execution = query.on(graph, arguments)) {
      return query.query().isConstructType()
          ? of(execution.constructTriples(), labels)
          : of(execution.select(), labels);
    }
  }

  /** The rows from one index to before another. */
  public Rows between(int from, int to) {
    return new Rows(heads, lines.subList(from, to));
  }

  private static Rows of(Iterator<Triple> triples, Labels labels) {
    List<List<Cell>> lines = new ArrayList<>();
    triples.forEachRemaining(
        triple ->
            lines.add(
                Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .map(node -> cell(node, labels))
                    .toList()));
    return new Rows(List.of("subject", "predicate", "object"), lines);
  }

  static Rows of(RowSet rows, Labels labels) {
    List<Var> vars = rows.getResultVars();
    List<List<Cell>> lines = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            lines.add(
                vars.stream()
                    .map(
                        var -> {
                          Node node = row.get(var);
                          return node == null ? new Cell("", "") : cell(node, labels);
                        })
                    .toList()));
    return new Rows(vars.stream().map(Var::getVarName).toList(), lines);
  }

  private static Cell cell(Node node, Labels labels) {
    if (!node.isURI()) {
      return new Cell(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString(), "");
    }
    boolean isClaim = node.getURI().startsWith(Vocab.ID + "claim/");
    return new Cell(isClaim ? Vocab.slug(node) : labels.text(node), node.getURI());
  }
}
