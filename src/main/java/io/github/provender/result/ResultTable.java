package io.github.provender.result;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.CannedQuery;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Result table: the solutions of a query for people, each a sentence where there is one, with its
 * sources and notes, and the columns that the sentences leave out.
 *
 * @param facets the answer in short, of all rows; empty where the query's header asks for none
 */
public record ResultTable(List<Column> columns, List<Row> rows, List<Facet> facets) {

  /** A column by the name of its variable. */
  public record Column(String variable, String head) {}

  /**
   * A solution.
   *
   * @param sources one for each claim that it rests on: the document, the place in it, and what
   *     makes it doubtful
   * @param isRefuted whether the curators find that its claim does not hold
   * @param note what the curators remark on those claims; may be empty
   * @param cells one for each column
   */
  public record Row(
      Sentence sentence,
      boolean isRefuted,
      List<List<Cell>> sources,
      String note,
      List<Cell> cells) {
    boolean needs(int column, String variable) {
      return !cells.get(column).isEmpty() && !sentence.says(variable, cells.get(column));
    }
  }

  /** No rows at all. */
  public static final ResultTable NONE = new ResultTable(List.of(), List.of(), List.of());

  /** Runs a SELECT, or a CONSTRUCT, whose triples are rows too. */
  public static ResultTable of(
      CannedQuery query, KnowledgeGraph graph, Map<String, Node> arguments, Language language) {
    return new ResultTableBuilder(query, graph, arguments, language).build();
  }

  /** The rows of a SELECT that were found before with these arguments. */
  public static ResultTable of(
      CannedQuery query,
      KnowledgeGraph graph,
      Map<String, Node> arguments,
      List<Binding> rows,
      Language language) {
    return new ResultTableBuilder(query, graph, arguments, language)
        .solutions(query.query().getResultVars(), rows.iterator());
  }

  /** The rows from one index to before another. */
  public ResultTable between(int from, int to) {
    return new ResultTable(columns, rows.subList(from, to), facets);
  }

  public boolean hasSentences() {
    return rows.stream().anyMatch(row -> !row.sentence().parts().isEmpty());
  }

  public boolean hasSources() {
    return rows.stream().anyMatch(row -> !row.sources().isEmpty());
  }

  public boolean hasNotes() {
    return rows.stream().anyMatch(row -> !row.note().isEmpty());
  }

  /** Without the columns that are empty, or that the sentences say in full. */
  ResultTable withoutRepetition() {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> rows.stream().anyMatch(row -> row.needs(i, columns.get(i).variable())))
            .boxed()
            .toList();
    return new ResultTable(
        kept.stream().map(columns::get).toList(),
        rows.stream()
            .map(
                row ->
                    new Row(
                        row.sentence(),
                        row.isRefuted(),
                        row.sources(),
                        row.note(),
                        kept.stream().map(row.cells()::get).toList()))
            .toList(),
        facets);
  }
}
