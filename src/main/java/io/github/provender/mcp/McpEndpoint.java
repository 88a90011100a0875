package io.github.provender.mcp;

import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.mcp.tool.Tools;
import io.github.provender.ops.connection.RequestFilter;
import io.github.provender.site.context.Site;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * MCP endpoint: takes a JSON-RPC message and gives the answer, whichever transport carries both. It
 * keeps no sessions, so that any message can come first.
 */
public final class McpEndpoint implements McpStatelessServerTransport {
  /** Where the endpoint is found over HTTP. */
  public static final String PATH = RequestFilter.MCP;

  /** The revisions of the protocol that are spoken, the newest last. */
  public static final List<String> PROTOCOLS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private static final String BASE = "base";

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private @Nullable McpStatelessServerHandler handler;

  private McpEndpoint() {}

  /**
   * What a message leads to.
   *
   * @param json empty where there is nothing to answer
   * @param isRead whether the message is one of JSON-RPC
   */
  public record Reply(String json, boolean isRead) {}

  /** An endpoint of these data; asked at each call, which is answered from that state. */
  public static McpEndpoint of(Tools tools, Supplier<Site> site) {
    McpEndpoint endpoint = new McpEndpoint();
    ServerDescription own = ServerDescription.OWN;
    McpServer.sync(endpoint)
        .serverInfo(
            Implementation.builder(own.name(), site.get().frame().version())
                .title(own.title())
                .description(own.description())
                .build())
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .instructions(own.instructions())
        .tools(
            own.tools().stream()
                .map(
                    tool ->
                        new SyncToolSpecification(
                            tool, (context, asked) -> call(tools, site.get(), context, asked)))
                .toList())
        .immediateExecution(true)
        .build();
    return endpoint;
  }

  private static CallToolResult call(
      Tools tools, Site site, McpTransportContext context, CallToolRequest asked) {
    Map<String, Object> arguments = asked.arguments() == null ? Map.of() : asked.arguments();
    Object base = context.get(BASE);
    return tools.call(
        asked.name(), new ToolCall(site, arguments, base == null ? "" : base.toString()));
  }

  /**
   * Answers a message.
   *
   * @param base where the pages are reached, without the last slash; empty where they are not
   */
  public Reply answer(String message, String base) {
    Object read;
    try {
      read = json.readValue(message, Object.class);
    } catch (IOException e) {
      return refusal(ErrorCodes.PARSE_ERROR, "the message is no JSON");
    }
    if (!(read instanceof Map)) {
      return refusal(ErrorCodes.INVALID_REQUEST, "a message is one JSON object");
    }
    try {
      return answer(McpSchema.deserializeJsonRpcMessage(json, message), base);
    } catch (IOException | IllegalArgumentException e) {
      return refusal(ErrorCodes.INVALID_REQUEST, "the message is none of JSON-RPC 2.0");
    }
  }

  private Reply answer(JSONRPCMessage message, String base) {
    McpTransportContext context = McpTransportContext.create(Map.of(BASE, base));
    McpStatelessServerHandler protocol = Objects.requireNonNull(handler);
    if (message instanceof JSONRPCRequest request) {
      JSONRPCResponse response = protocol.handleRequest(context, request).block();
      return new Reply(Members.written(plain(Objects.requireNonNull(response))), true);
    }
    if (message instanceof JSONRPCNotification notification) {
      protocol.handleNotification(context, notification).block();
    }
    return new Reply("", true);
  }

  /** Tools tell their own errors; what else fails are parameters of another shape. */
  private static JSONRPCResponse plain(JSONRPCResponse response) {
    return response.error() == null || response.error().code() != ErrorCodes.INTERNAL_ERROR
        ? response
        : JSONRPCResponse.error(
            response.id(),
            new JSONRPCResponse.JSONRPCError(
                ErrorCodes.INVALID_PARAMS, "the parameters do not fit the method"));
  }

  /** An error of a message whose id is not known. */
  public Reply refusal(int code, String text) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", text);
    Map<String, @Nullable Object> response = new LinkedHashMap<>();
    response.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    response.put("id", null);
    response.put("error", error);
    return new Reply(Members.written(response), false);
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler protocol) {
    handler = protocol;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public List<String> protocolVersions() {
    return PROTOCOLS;
  }
}
