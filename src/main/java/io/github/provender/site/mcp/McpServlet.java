package io.github.provender.site.mcp;

import io.github.provender.http.ContentNegotiation;
import io.github.provender.http.Cors;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import io.github.provender.mcp.McpEndpoint;
import io.github.provender.sparql.RequestBody;
import io.github.provender.sparql.ResponseSender;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Streamable HTTP transport of MCP without sessions: a message a request, the answer in its
 * response.
 */
public final class McpServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String METHODS = "POST, OPTIONS";
  private static final String HEADERS =
      "Accept, Content-Type, MCP-Protocol-Version, Mcp-Session-Id, Last-Event-ID";
  private static final String JSON = "application/json";
  private static final String EVENTS = "text/event-stream";

  private final transient McpEndpoint endpoint;
  private final String base;
  private final int bodyBytes;

  /**
   * Carries messages to an endpoint and back.
   *
   * @param base where the server is reached, without the last slash; empty to go by the Host header
   * @param bodyBytes most bytes of a message
   */
  public McpServlet(McpEndpoint endpoint, String base, int bodyBytes) {
    this.endpoint = endpoint;
    this.base = base;
    this.bodyBytes = bodyBytes;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ResponseSender reply = new ResponseSender(request, response);
    try {
      if (!OriginPolicy.allows(request, base)) {
        throw HttpProblem.of(403, "pages of other sites may not ask here");
      }
      switch (request.getMethod()) {
        case "POST" -> post(request, reply);
        case "OPTIONS" -> Cors.preflight(response, METHODS, HEADERS);
        default ->
            throw HttpProblem.notAllowed(
                "this is for clients of the Model Context Protocol, which POST their messages",
                METHODS);
      }
    } catch (HttpProblem e) {
      reply.refuse(e);
    }
  }

  private void post(HttpServletRequest request, ResponseSender reply) throws IOException {
    String type = request.getContentType();
    if (type != null && !type.strip().toLowerCase(Locale.ROOT).startsWith(JSON)) {
      throw HttpProblem.of(415, ProblemType.CONTENT_TYPE, "a message is posted as " + JSON);
    }
    String version = request.getHeader("MCP-Protocol-Version");
    if (version != null && !McpEndpoint.PROTOCOLS.contains(version)) {
      throw HttpProblem.of(
          400, "of the revisions of the protocol these are spoken: " + McpEndpoint.PROTOCOLS);
    }
    List<String> offered = List.of(JSON, EVENTS);
    String wanted =
        ContentNegotiation.mediaType(request, offered)
            .orElseThrow(() -> HttpProblem.notAcceptable(offered));
    String own = base.isEmpty() ? request.getScheme() + "://" + request.getHeader("Host") : base;
    McpEndpoint.Reply answer = endpoint.answer(RequestBody.read(request, bodyBytes), own);
    if (answer.json().isEmpty()) {
      reply.empty(HttpServletResponse.SC_ACCEPTED);
      return;
    }
    boolean isEvents = wanted.equals(EVENTS) && answer.isRead();
    String body = isEvents ? "event: message\ndata: " + answer.json() + "\n\n" : answer.json();
    reply.send(
        answer.isRead() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST,
        isEvents ? EVENTS : JSON,
        body.getBytes(StandardCharsets.UTF_8));
  }
}
