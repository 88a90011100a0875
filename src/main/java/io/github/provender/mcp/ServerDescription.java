package io.github.provender.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Server description: who the server is and which tools it has, as the file {@code server.json}
 * beside this class says it.
 *
 * @param name in the reverse-DNS form of the registry
 * @param instructions what a model is told of the whole
 */
public record ServerDescription(
    String name, String title, String description, String instructions, List<Tool> tools) {
  private static final String FILE = "server.json";

  /** What the whole project calls itself to all who connect. */
  public static final ServerDescription OWN = read();

  private static ServerDescription read() {
    McpJsonMapper json = McpJsonDefaults.getMapper();
    try (InputStream in = ServerDescription.class.getResourceAsStream(FILE)) {
      Map<String, Object> file =
          json.readValue(Objects.requireNonNull(in, FILE).readAllBytes(), new TypeRef<>() {});
      Map<String, Object> result = json.convertValue(member(file, "result"), new TypeRef<>() {});
      Map<String, Object> lang = json.convertValue(member(file, "lang"), new TypeRef<>() {});
      List<Map<String, Object>> tools =
          json.convertValue(member(file, "tools"), new TypeRef<>() {});
      return new ServerDescription(
          text(file, "name"),
          text(file, "title"),
          text(file, "description"),
          text(file, "instructions"),
          tools.stream().map(tool -> tool(tool, lang, result)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tool tool(
      Map<String, Object> file, Map<String, Object> lang, Map<String, Object> result) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (file.get("arguments") instanceof Map<?, ?> arguments) {
      arguments.forEach((name, schema) -> properties.put("" + name, schema));
    }
    properties.put("lang", lang);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", file.getOrDefault("required", List.of()));
    schema.put("additionalProperties", false);
    return Tool.builder(text(file, "name"), schema)
        .title(text(file, "title"))
        .description(text(file, "description"))
        .outputSchema(result)
        .annotations(
            ToolAnnotations.builder()
                .title(text(file, "title"))
                .readOnlyHint(true)
                .destructiveHint(false)
                .idempotentHint(true)
                .openWorldHint(false)
                .build())
        .build();
  }

  private static Object member(Map<String, Object> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }

  private static String text(Map<String, Object> object, String name) {
    return member(object, name).toString();
  }
}
