package io.github.provender.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.provender.NoHurry;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.http.AbandonedWork;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.mcp.tool.Tools;
import io.github.provender.query.QueryCatalog;
import io.github.provender.site.context.Site;
import io.github.provender.sparql.EndpointData;
import io.github.provender.sparql.SparqlEndpoint;
import io.github.provender.sparql.bound.ServerProcess;
import io.github.provender.validate.RuleSet;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphFactory;

/** The small invented world, and the tools on it. */
public final class McpWorld {
  public static final Workspace WORKSPACE = new Workspace(Path.of("").toAbsolutePath());
  public static final QueryCatalog CATALOG = QueryCatalog.of(WORKSPACE);
  public static final RuleSet RULES = RuleSet.of(WORKSPACE);
  public static final KnowledgeGraph GRAPH = GoldenWorld.of(WORKSPACE).graph();

  /** What the log of the tools would hold. */
  public static final List<String> LOG = new ArrayList<>();

  private static final Site SITE = new Site(GRAPH, CATALOG, RULES, "");
  private static final Tools TOOLS = Tools.of(endpoint(), LOG::add);

  private McpWorld() {}

  private static SparqlEndpoint endpoint() {
    ServerProcess.restrict();
    EndpointData data =
        new EndpointData(
            new DatasetGraphReadOnly(GRAPH.dataset()),
            "v1",
            GRAPH.prefixes(),
            "",
            base -> GraphFactory.createDefaultGraph());
    return new SparqlEndpoint(
        NoHurry.LIMITS.with(Capacity.DEFAULT), () -> data, new AbandonedWork());
  }

  static McpEndpoint mcp() {
    return McpEndpoint.of(TOOLS, () -> SITE);
  }

  /** Arguments that each tool can answer here. */
  public static Map<String, Map<String, Object>> calls() {
    return Map.of(
        "find", Map.of("text", "ant"),
        "show", Map.of("name", "common-garden"),
        "compare", Map.of("models", List.of("ant", "bee")),
        "who_says", Map.of("model", "bee", "aspect", "parameter-count"),
        "disagreements", Map.of("model", "ant"),
        "list_queries", Map.of(),
        "run_query", Map.of("name", "withheld"),
        "schema", Map.of(),
        "sparql", Map.of("query", "SELECT * { ?model pv:hasBaseModel ?base }"),
        "cite", Map.of("names", List.of("ant-report", "bee-card.no-parameters")));
  }

  /** The request of a client. */
  public static CallToolRequest request(String tool, Map<String, Object> arguments) {
    return CallToolRequest.builder(tool).arguments(arguments).build();
  }

  /** The same with arguments that the tool can answer here. */
  public static CallToolRequest request(String tool) {
    return request(tool, calls().getOrDefault(tool, Map.of()));
  }

  /** What a tool answers. */
  public static CallToolResult call(String tool, Map<String, Object> arguments) {
    return TOOLS.call(tool, new ToolCall(SITE, arguments, ""));
  }

  public static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  /** What was written as JSON. */
  public static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  /** The structured content as a client that reads JSON sees it. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> content(CallToolResult result) {
    return (Map<String, Object>) result.structuredContent();
  }
}
