package io.github.provender.site.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.provender.NoHurry;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.mcp.McpWorld;
import io.github.provender.mcp.ServerDescription;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.site.Server;
import io.github.provender.sparql.bound.ServerProcess;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint of assistants on a port, asked by the client of the protocol's own library. */
class McpServletTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  /** Queries end after less than any endless one takes. */
  private static final Limits HURRIED =
      new Limits(400, 1_000, 2_000, 100, 64 * 1024, 16 * 1024, 200, Capacity.DEFAULT);

  private static Server server;
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    ServerProcess.restrict();
    server =
        Server.start(
            DatasetVersion.of(McpWorld.GRAPH, McpWorld.CATALOG, McpWorld.RULES),
            NoHurry.settings(HURRIED));
    client =
        McpClient.sync(HttpClientStreamableHttpTransport.builder(origin()).endpoint("/mcp").build())
            .requestTimeout(NoHurry.HOUR)
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
    server.stop();
  }

  private static String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  private static HttpResponse<String> post(HttpRequest.BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + "/mcp")).POST(body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> ping(String... headers) throws Exception {
    return post(BodyPublishers.ofString(PING), headers);
  }

  private static HttpResponse<String> ask(String method, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(origin() + path))
            .method(method, BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void a_client_lists_all_tools_and_may_call_them_unasked() {
    List<Tool> tools = client.listTools().tools();
    assertEquals(
        new TreeSet<>(McpWorld.calls().keySet()),
        new TreeSet<>(tools.stream().map(Tool::name).toList()));
    for (Tool tool : tools) {
      assertEquals(true, tool.annotations().readOnlyHint(), tool.name());
      assertTrue(tool.description().length() > 80, tool.name());
    }
  }

  static Stream<String> names() {
    return McpWorld.calls().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_client_calls_every_tool(String tool) {
    CallToolResult result = client.callTool(McpWorld.request(tool));
    assertFalse(Boolean.TRUE.equals(result.isError()), McpWorld.text(result));
    assertFalse(McpWorld.content(result).isEmpty());
  }

  @Test
  void answers_name_the_pages_of_this_server() {
    CallToolResult result = client.callTool(McpWorld.request("compare"));
    assertTrue(
        String.valueOf(McpWorld.content(result).get("page"))
            .startsWith(origin() + "/compare?model=ant"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, 403",
    "http://localhost.evil.example, 403",
    "https://127.0.0.1.evil.example:443, 403",
    "null, 403",
    "http://, 403",
    "http://localhost:6274, 200",
    "http://127.0.0.1:80, 200",
    "'http://[::1]:3000', 200"
  })
  void pages_of_other_sites_may_not_ask(String origin, int status) throws Exception {
    assertEquals(status, ping("Origin", origin).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|application/json",
        "application/json|application/json",
        "application/json, text/event-stream|application/json",
        "text/event-stream|text/event-stream"
      })
  void every_accept_that_can_be_met_is_met(String accept, String type) throws Exception {
    HttpResponse<String> answer = ping("Accept", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.body().contains("\"result\":{}"), answer.body());
    assertEquals(200, ping().statusCode());
    assertEquals(406, ping("Accept", "image/png").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE", "PUT"})
  void there_are_no_sessions_to_open_or_end(String method) throws Exception {
    HttpResponse<String> answer = ask(method, "/mcp");
    assertEquals(405, answer.statusCode());
    assertEquals("POST, OPTIONS", answer.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void a_malformed_message_is_an_error_of_json_rpc() throws Exception {
    HttpResponse<String> answer = post(BodyPublishers.ofString("{\"jsonrpc\": "));
    assertEquals(400, answer.statusCode());
    assertEquals(-32700, McpWorld.json(answer.body()).path("error").path("code").asInt());
    assertFalse(answer.body().contains("\\tat "), answer.body());
    HttpResponse<String> unknown = post(BodyPublishers.ofString(PING.replace("ping", "pong")));
    assertEquals(200, unknown.statusCode());
    assertEquals(-32601, McpWorld.json(unknown.body()).path("error").path("code").asInt());
  }

  @Test
  void a_notification_is_accepted() throws Exception {
    HttpResponse<String> answer =
        post(
            BodyPublishers.ofString(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
    assertEquals(202, answer.statusCode());
    assertEquals("", answer.body());
  }

  @Test
  void a_revision_that_is_not_spoken_and_another_type_are_refused() throws Exception {
    assertEquals(400, ping("MCP-Protocol-Version", "1999-01-01").statusCode());
    assertEquals(200, ping("MCP-Protocol-Version", "2025-06-18").statusCode());
    assertEquals(415, ping("Content-Type", "text/plain").statusCode());
    assertEquals(200, ping("Content-Type", "application/json; charset=utf-8").statusCode());
  }

  @Test
  void a_huge_message_is_refused_unread() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              ("POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:"
                      + server.port()
                      + "\r\nContent-Type: application/json\r\nContent-Length: 62914560\r\n\r\n{")
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertEquals("HTTP/1.1 413", new String(start, StandardCharsets.US_ASCII));
    }
    String large = PING.replace("ping", "x".repeat(70_000));
    assertEquals(
        413,
        post(BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
            .statusCode());
  }

  @Test
  void a_hostile_query_ends_with_its_time() {
    CallToolResult result =
        client.callTool(
            McpWorld.request(
                "sparql",
                Map.of(
                    "query",
                    "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
                        + " FILTER(STRLEN(STR(?a)) + STRLEN(STR(?d)) + STRLEN(STR(?g)) < 0) }")));
    assertEquals(true, result.isError());
    assertTrue(
        McpWorld.text(result).contains("the query took longer than 0.4 seconds"),
        McpWorld.text(result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/mcp/server-card.json", "/mcp/server-card", "/server.json"})
  void the_server_is_found_under_the_name_that_was_asked(String path) throws Exception {
    HttpResponse<String> answer = ask("GET", path);
    assertEquals(200, answer.statusCode());
    JsonNode card = McpWorld.json(answer.body());
    assertEquals(ServerDescription.OWN.name(), card.path("name").asText());
    assertTrue(card.path("name").asText().matches("[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+"));
    assertTrue(
        card.path("description").asText().length() <= 100, "the registry takes 100 characters");
    assertFalse(card.path("version").asText().isEmpty());
    JsonNode remote = card.path("remotes").get(0);
    assertEquals("streamable-http", remote.path("type").asText());
    assertEquals(origin() + "/mcp", remote.path("url").asText());
  }
}
