package io.github.provender.mcp;

import io.github.provender.mcp.answer.Members;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a server is found before anyone connects: the entry of the MCP registry, {@code server.json},
 * and the server card.
 *
 * @param base where the server is reached, without the last slash
 */
public record ServerCard(ServerDescription server, String version, String base) {
  /** The media type of a card. */
  public static final String MEDIA_TYPE = "application/mcp-server-card+json";

  private static final String SCHEMAS = "https://static.modelcontextprotocol.io/schemas/";

  /** What is handed to the registry. */
  public String registryEntry() {
    return Members.written(described("2025-12-11/server.schema.json", Map.of())) + "\n";
  }

  /** What is served at a well-known address. */
  public String card() {
    Map<String, Object> card =
        described(
            "v1/server-card.schema.json",
            Map.of("supportedProtocolVersions", McpEndpoint.PROTOCOLS));
    card.put(
        "_meta",
        Map.of("io.github.provender/tools", server.tools().stream().map(Tool::name).toList()));
    return Members.written(card) + "\n";
  }

  private Map<String, Object> described(String schema, Map<String, Object> more) {
    Map<String, Object> remote = new LinkedHashMap<>();
    remote.put("type", "streamable-http");
    remote.put("url", base + McpEndpoint.PATH);
    remote.putAll(more);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", SCHEMAS + schema);
    json.put("name", server.name());
    json.put("title", server.title());
    json.put("description", server.description());
    json.put("version", version);
    json.put("websiteUrl", base + "/");
    json.put("remotes", List.of(remote));
    return json;
  }
}
