package io.github.provender.result;

import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.Vocab;
import io.github.provender.result.ResultTable.Column;
import io.github.provender.result.ResultTable.Row;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Builds the result table of a query. */
final class ResultTableBuilder {
  /** What only sorts rows, or names what another column names, too. */
  private static final Set<String> UNSEEN = Set.of("order", "rank", "depth", "label", "note");

  private static final Pattern CLAIM = Pattern.compile("claim[0-9]?|.+Claim");

  /** The columns that together are one amount. */
  private static final Set<String> AMOUNT =
      Set.of("least", "minimum", "most", "maximum", "unit", "asStated");

  private final CannedQuery query;
  private final KnowledgeGraph graph;
  private final Map<String, Node> arguments;
  private final Heads heads;
  private final ValueWords words;
  private final RowSources sources;
  private final Sentences sentences;
  private final List<String> variables = new ArrayList<>();
  private final Map<String, RowValue> given = new LinkedHashMap<>();

  ResultTableBuilder(
      CannedQuery query, KnowledgeGraph graph, Map<String, Node> arguments, Language language) {
    Labels labels = new Labels(graph, language);
    ValueFormatter formatter = new ValueFormatter(graph, labels);
    this.query = query;
    this.graph = graph;
    this.arguments = arguments;
    this.heads = new Heads(query, graph, language);
    this.words = new ValueWords(graph, labels, formatter);
    this.sources = new RowSources(graph, labels, formatter);
    this.sentences = Sentences.of(query, language);
  }

  ResultTable build() {
    try (QueryExec execution = query.on(graph, arguments)) {
      return query.query().isConstructType()
          ? triples(execution.constructTriples())
          : solutions(execution.select());
    }
  }

  private ResultTable triples(Iterator<Triple> triples) {
    variables.addAll(List.of("subject", "property", "value"));
    List<Row> rows = new ArrayList<>();
    triples.forEachRemaining(
        triple ->
            rows.add(
                new Row(
                    Sentence.NONE,
                    false,
                    List.of(),
                    "",
                    List.of(
                        words.of("subject", triple.getSubject(), false).cell(),
                        words.of("property", triple.getPredicate(), false).cell(),
                        words.of("value", triple.getObject(), false).cell()))));
    return new ResultTable(columns(variables), rows, List.of());
  }

  private List<Column> columns(List<String> names) {
    return names.stream().map(name -> new Column(name, heads.of(name))).toList();
  }

  private ResultTable solutions(RowSet solutions) {
    return solutions(solutions.getResultVars().stream().map(Var::getVarName).toList(), solutions);
  }

  ResultTable solutions(List<String> names, Iterator<Binding> solutions) {
    variables.addAll(names);
    beside();
    List<String> seen = seen();
    boolean isPlaced = variables.contains("trained");
    Facet.Builder facets = new Facet.Builder(query, heads);
    List<Row> rows = new ArrayList<>();
    solutions.forEachRemaining(
        solution -> {
          Map<String, RowValue> row = new LinkedHashMap<>(given);
          for (String variable : variables) {
            Node node = solution.get(Var.alloc(variable));
            if (node != null) {
              row.put(variable, words.of(variable, node, isPlaced));
            }
          }
          amount(row);
          rows.add(row(row, seen));
          facets.add(row, rows.get(rows.size() - 1));
        });
    return new ResultTable(columns(seen), rows, facets.facets()).withoutRepetition();
  }

  /** What sentences may name beside the row: the arguments, and the aspect of the whole query. */
  private void beside() {
    arguments.forEach((name, node) -> given.put(name, words.of(name, node, false)));
    String aspect = query.header().getOrDefault(Sentences.ASPECT, "");
    if (!aspect.isEmpty()) {
      given.put(
          Sentences.ASPECT, words.of(Sentences.ASPECT, Vocab.concept("aspect", aspect), false));
    }
    given.keySet().removeAll(variables);
  }

  private void amount(Map<String, RowValue> row) {
    String value = row.containsKey("value") ? row.get("value").cell().text() : "";
    words
        .amount(row, variables.contains("unit"))
        .filter(text -> !text.equals(value))
        .ifPresent(text -> row.put("amount", new RowValue(null, "", Cell.plain(text))));
  }

  private Row row(Map<String, RowValue> row, List<String> seen) {
    Sentence sentence = sentences.of(row);
    return new Row(
        sentence,
        sources.isRefuted(row),
        sources.sources(row, sentence.used()),
        sources.notes(row),
        seen.stream()
            .map(name -> row.containsKey(name) ? row.get(name).cell() : Cell.EMPTY)
            .toList());
  }

  /** The columns for people: one for an amount, none for what the source says. */
  private List<String> seen() {
    List<String> seen = new ArrayList<>();
    for (String variable : variables) {
      String column = AMOUNT.contains(variable) ? "amount" : variable;
      if (!UNSEEN.contains(column)
          && !CLAIM.matcher(column).matches()
          && !isOfSource(column)
          && !seen.contains(column)) {
        seen.add(column);
      }
    }
    return seen;
  }

  private boolean isOfSource(String variable) {
    return switch (variable) {
      case "authority", "nature" -> variables.contains("claim");
      default ->
          RowSources.CLAIMS.stream()
              .filter(variables::contains)
              .anyMatch(
                  claim ->
                      variable.equals(claim.replace("claim", "document"))
                          || variable.equals(claim.replace("claim", "locator")));
    };
  }
}
