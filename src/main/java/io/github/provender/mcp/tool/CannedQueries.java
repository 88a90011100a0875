package io.github.provender.mcp.tool;

import io.github.provender.claim.Bibliography;
import io.github.provender.claim.Citation;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.query.Arguments;
import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.rdf.Vocab;
import io.github.provender.result.Cell;
import io.github.provender.result.ResultTable;
import io.github.provender.result.ResultTable.Column;
import io.github.provender.result.ResultTable.Row;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Tools {@code list_queries} and {@code run_query}: the canned queries. */
final class CannedQueries {
  private static final int PAGE = 50;
  private static final int MAX_PAGE = 200;
  private static final String CLAIM = Vocab.ID + "claim/";

  ToolAnswer list(ToolCall call) {
    String tag = call.text("tag");
    Language language = call.language();
    List<CannedQuery> all = call.site().catalog().all();
    List<CannedQuery> wanted =
        all.stream().filter(query -> tag.isEmpty() || query.tags().contains(tag)).toList();
    ToolAnswer answer = new ToolAnswer(call);
    List<String> tags =
        all.stream().flatMap(query -> query.tags().stream()).distinct().sorted().toList();
    if (wanted.isEmpty()) {
      return answer.empty(Map.of("tags", tags), language.message("query.none"));
    }
    answer.with("queries", Members.array(wanted, query -> query(query, language)));
    answer.with("tags", tags);
    wanted.forEach(query -> answer.line(query.slug() + ": " + query.title(language)));
    return answer;
  }

  private static Map<String, Object> query(CannedQuery query, Language language) {
    return new Members()
        .with("name", query.slug())
        .with("title", query.title(language))
        .with("parameters", query.parameters(), CannedQueries::parameter)
        .with("tags", query.tags())
        .object();
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    return new Members()
        .with("name", parameter.name())
        .with("type", parameter.type().equals("iri") ? parameter.kind() : parameter.type())
        .with("required", parameter.required())
        .with("example", parameter.example())
        .object();
  }

  ToolAnswer run(ToolCall call) {
    KnowledgeGraph graph = call.site().graph();
    Language language = call.language();
    CannedQuery query = call.site().catalog().get(call.text("name"));
    Map<String, Node> arguments =
        Arguments.of(query, call.values("parameters"), call.site().names());
    List<Binding> all = call.site().catalog().rows(query.slug(), graph, arguments);
    ToolAnswer answer = new ToolAnswer(call).with("title", query.title(language));
    answer.line(query.title(language));
    if (all.isEmpty()) {
      return answer.empty(Map.of(), language.message("mcp.none.rows"));
    }
    int from = call.number("offset", 0, Integer.MAX_VALUE);
    List<Binding> page =
        all.stream().skip(from).limit(call.number("limit", PAGE, MAX_PAGE)).toList();
    ResultTable table = ResultTable.of(query, graph, arguments, page, language);
    ValueFormatter words = new ValueFormatter(graph, new Labels(graph, language));
    Bibliography bibliography = new Bibliography(graph, words);
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      List<Citation> claims = claims(page.get(i)).map(bibliography::cite).toList();
      answer.cited(bibliography.sources());
      rows.add(row(table, table.rows().get(i), claims, answer));
      answer.line("- " + line(table, table.rows().get(i)) + answer.cited().marks(claims));
    }
    answer.with("rows", rows);
    return answer.page(from, page.size(), all.size());
  }

  /** The claims that a row rests on. */
  private static Stream<Node> claims(Binding row) {
    return Iter.toList(row.vars()).stream()
        .map(row::get)
        .filter(node -> node.isURI() && node.getURI().startsWith(CLAIM))
        .filter(node -> node.getURI().indexOf('#') < 0)
        .distinct();
  }

  private static Map<String, Object> row(
      ResultTable table, Row row, List<Citation> claims, ToolAnswer answer) {
    Members values = new Members();
    for (int i = 0; i < table.columns().size(); i++) {
      Cell cell = row.cells().get(i);
      values.with(table.columns().get(i).variable(), cell.text());
    }
    return new Members()
        .with("sentence", row.sentence().text())
        .with("values", values.object())
        .with("refuted", row.isRefuted())
        .with("note", row.note())
        .with("claims", answer.cited().json(claims, claims.size()))
        .object();
  }

  private static String line(ResultTable table, Row row) {
    if (!row.sentence().parts().isEmpty()) {
      return row.sentence().text();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (!row.cells().get(i).isEmpty()) {
        parts.add(column.head() + ": " + row.cells().get(i).text());
      }
    }
    return String.join("; ", parts);
  }
}
