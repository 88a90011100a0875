package io.github.provender.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON-RPC as it should not come, and messages line by line. */
class McpEndpointTest {
  private static final McpEndpoint MCP = McpWorld.mcp();
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  private static JsonNode error(String message) {
    String answer = MCP.answer(message, "").json();
    assertFalse(answer.contains("\\tat ") || answer.contains("Exception"), answer);
    assertFalse(answer.contains("io.modelcontextprotocol"), answer);
    return McpWorld.json(answer).path("error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-32700 | {\"jsonrpc\": nonsense",
        "-32700 | }",
        "-32600 | []",
        "-32600 | \"text\"",
        "-32600 | {}",
        "-32600 | {\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
        "-32601 | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\"}",
        "-32601 | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/list\"}",
        "-32602 | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"x\"}}",
        "-32600 | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[1]}",
        "-32602 | {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":7}"
      })
  void what_is_wrong_with_a_message_is_told_by_its_code(int code, String message) {
    assertEquals(code, error(message).path("code").asInt(), message);
  }

  @Test
  void deep_nesting_is_a_message_like_another_that_cannot_be_read() {
    assertEquals(-32700, error("[".repeat(60_000)).path("code").asInt());
  }

  @Test
  void arguments_that_break_the_schema_are_told_to_the_model() {
    String answer =
        MCP.answer(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
                    + "{\"name\":\"compare\",\"arguments\":{\"models\":[\"ant\"]}}}",
                "")
            .json();
    JsonNode result = McpWorld.json(answer).path("result");
    assertTrue(result.path("isError").asBoolean(), answer);
    assertTrue(answer.contains("models"), answer);
  }

  @Test
  void an_old_client_gets_the_revision_it_speaks_and_a_newer_one_the_newest() {
    for (List<String> pair :
        List.of(List.of("2024-11-05", "2024-11-05"), List.of("2099-01-01", "2025-11-25"))) {
      String answer =
          MCP.answer(
                  "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
                      + "{\"protocolVersion\":\""
                      + pair.get(0)
                      + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
                  "")
              .json();
      assertEquals(
          pair.get(1), McpWorld.json(answer).path("result").path("protocolVersion").asText());
    }
  }

  @Test
  void notifications_and_answers_are_answered_by_nothing() {
    for (String message :
        List.of(
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
            "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/unheard-of\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}")) {
      assertEquals(new McpEndpoint.Reply("", true), MCP.answer(message, ""), message);
    }
  }

  private static List<String> lines(String input) throws IOException {
    StringWriter out = new StringWriter();
    new StdioTransport(MCP, 1_000).serve(new StringReader(input), new PrintWriter(out));
    return out.toString().lines().toList();
  }

  @Test
  void each_line_is_answered_by_a_line_whatever_the_one_before() throws IOException {
    List<String> answers =
        lines("no json\n\n" + "x".repeat(2_000) + "\r\n" + PING + "\n" + PING.replace("1", "2"));
    assertEquals(4, answers.size());
    assertEquals(-32700, McpWorld.json(answers.get(0)).path("error").path("code").asInt());
    assertEquals(-32600, McpWorld.json(answers.get(1)).path("error").path("code").asInt());
    assertEquals(1, McpWorld.json(answers.get(2)).path("id").asInt());
    assertTrue(McpWorld.json(answers.get(3)).has("result"));
  }
}
