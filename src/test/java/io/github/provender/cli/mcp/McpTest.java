package io.github.provender.cli.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.ChildProcess;
import io.github.provender.Main;
import io.github.provender.NoHurry;
import io.github.provender.mcp.McpWorld;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code provender mcp} in a process of its own, asked by the protocol's own client. */
class McpTest {
  @TempDir private static Path home;
  private static McpSyncClient client;

  @BeforeAll
  static void start() throws IOException {
    ChildProcess.copy(Path.of("ontology"), home.resolve("ontology"));
    ChildProcess.copy(Path.of("queries"), home.resolve("queries"));
    ChildProcess.copy(
        Path.of("src/test/resources/world/world.trig"), home.resolve("data/world.trig"));
    ServerParameters command =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                List.of(
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-Dprovender.home=" + home,
                    "-cp",
                    ChildProcess.classPath(),
                    Main.class.getName(),
                    "mcp"))
            .build();
    client =
        McpClient.sync(new StdioClientTransport(command, McpJsonDefaults.getMapper()))
            .requestTimeout(NoHurry.HOUR)
            .initializationTimeout(NoHurry.HOUR)
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  @Test
  void a_client_lists_and_calls_every_tool() {
    assertEquals(McpWorld.calls().size(), client.listTools().tools().size());
    McpWorld.calls()
        .forEach(
            (tool, arguments) -> {
              CallToolResult result = client.callTool(McpWorld.request(tool, arguments));
              assertFalse(Boolean.TRUE.equals(result.isError()), McpWorld.text(result));
              assertFalse(McpWorld.content(result).isEmpty(), tool);
            });
  }

  @Test
  void without_pages_things_are_named_by_their_permanent_addresses() {
    CallToolResult result = client.callTool(McpWorld.request("show"));
    assertTrue(
        String.valueOf(McpWorld.content(result).get("thing"))
            .contains("page=https://w3id.org/provender/id/dataset/common-garden"));
  }
}
