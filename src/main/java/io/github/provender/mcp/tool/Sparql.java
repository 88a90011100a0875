package io.github.provender.mcp.tool;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.rdf.Vocab;
import io.github.provender.sparql.SparqlEndpoint;
import io.github.provender.sparql.SparqlEndpoint.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.XSD;

/** Tool {@code sparql}: a query of the client's own, within the limits of the endpoint. */
record Sparql(SparqlEndpoint endpoint) {
  private static final int ROWS = 50;
  private static final int MAX_ROWS = 500;
  private static final Pattern IRI =
      Pattern.compile("<([^<>\"{}|^`\\\\\\s]+:[^<>\"{}|^`\\\\\\s]+)>");

  ToolAnswer answer(ToolCall call) {
    Answer found = endpoint.answer(call.text("query"), call.number("limit", ROWS, MAX_ROWS));
    ToolAnswer answer = new ToolAnswer(call);
    if (!found.query().isSelectType() && !found.query().isAskType()) {
      return answer.with("turtle", found.text()).line(found.text());
    }
    JsonObject json = JSON.parse(found.text());
    if (found.query().isAskType()) {
      boolean is = json.get("boolean").getAsBoolean().value();
      return answer.with("boolean", String.valueOf(is)).line(String.valueOf(is));
    }
    List<Object> rows = rows(json);
    if (rows.isEmpty()) {
      return why(found.query(), call, answer);
    }
    answer.with("variables", found.query().getResultVars());
    answer.with("rows", rows);
    rows.forEach(row -> answer.line("- " + Members.written(row)));
    return found.isCut() ? answer.leaves("mcp.more.rows", rows.size()) : answer;
  }

  private static List<Object> rows(JsonObject json) {
    List<Object> rows = new ArrayList<>();
    json.getObj("results")
        .get("bindings")
        .getAsArray()
        .forEach(
            binding -> {
              Map<String, Object> row = new LinkedHashMap<>();
              binding
                  .getAsObject()
                  .forEach((name, value) -> row.put(name, value.getAsObject().getString("value")));
              rows.add(row);
            });
    return rows;
  }

  /** No solution is mostly a term that the data do not use. */
  private static ToolAnswer why(Query query, ToolCall call, ToolAnswer answer) {
    KnowledgeGraph graph = call.site().graph();
    List<Node> unknown = terms(query).stream().filter(node -> !isUsed(graph, node)).toList();
    if (unknown.isEmpty()) {
      return answer.empty(Map.of(), call.language().message("mcp.none.combination"));
    }
    List<Object> near =
        Members.array(
            unknown,
            node ->
                new Members()
                    .with("unknown", node.getURI())
                    .with(
                        "near",
                        call.site().names().nearest(Vocab.slug(node)).stream()
                            .limit(3)
                            .map(Node::getURI)
                            .toList())
                    .object());
    String names = unknown.stream().map(Node::getURI).collect(Collectors.joining(", "));
    return answer.empty(Map.of("near", near), call.language().message("mcp.none.terms", names));
  }

  /** The IRIs that a query names, but for those of datatypes and casts. */
  private static List<Node> terms(Query query) {
    Query plain = query.cloneQuery();
    plain.getPrefixMapping().clearNsPrefixMap();
    return IRI.matcher(plain.toString())
        .results()
        .map(found -> found.group(1))
        .filter(iri -> !iri.startsWith(XSD.NS))
        .distinct()
        .map(NodeFactory::createURI)
        .toList();
  }

  private static boolean isUsed(KnowledgeGraph graph, Node node) {
    return graph.knows(node)
        || graph.union().contains(Node.ANY, node, Node.ANY)
        || graph.union().contains(Node.ANY, Node.ANY, node)
        || graph.dataset().containsGraph(node);
  }
}
