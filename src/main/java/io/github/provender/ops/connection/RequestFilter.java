package io.github.provender.ops.connection;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Request filter: turns away foreign hosts, odd paths and odd methods before any page sees them.
 */
public final class RequestFilter extends Handler.Wrapper {
  static final String METHODS = "GET, HEAD, OPTIONS";
  public static final String SPARQL = "/sparql";

  /** Where assistants ask. */
  public static final String MCP = "/mcp";

  /** Where a request may have a body. */
  private static final Set<String> POSTED = Set.of(SPARQL, MCP);

  private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "OPTIONS");

  /** Of all other addresses the pages know whether there is something that has methods. */
  private static final Set<String> NOT_PAGES = Set.of(SPARQL, "/health", "/metrics", "*");

  private final HostList hosts;

  public RequestFilter(HostList hosts, Handler next) {
    super(next);
    this.hosts = hosts;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    ResponseHeaders.addTo(response.getHeaders(), RequestId.of(request));
    String path = String.valueOf(request.getHttpURI().getPath());
    if (!takesBody(request, path) && !request.consumeAvailable()) {
      // what is left unread would stand in the way of the next request
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    if (!request.getHeaders().contains(HttpHeader.HOST)) {
      Response.writeError(
          request, response, callback, HttpStatus.BAD_REQUEST_400, "there is no Host header");
    } else if (!isForHere(request)) {
      Response.writeError(
          request,
          response,
          callback,
          HttpStatus.MISDIRECTED_REQUEST_421,
          "this server does not answer under that host name and port");
    } else if (path.contains(";")) {
      Response.writeError(
          request, response, callback, HttpStatus.BAD_REQUEST_400, "a path here has no ';'");
    } else if (path.equals("*") && request.getMethod().equals("OPTIONS")) {
      response.getHeaders().put(HttpHeader.ALLOW, METHODS + ", POST");
      response.setStatus(HttpStatus.NO_CONTENT_204);
      callback.succeeded();
    } else if (!KNOWN.contains(request.getMethod()) && NOT_PAGES.contains(path)) {
      response.getHeaders().put(HttpHeader.ALLOW, allowed(path));
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
    } else {
      return super.handle(request, response, callback);
    }
    return true;
  }

  private boolean isForHere(Request request) {
    HttpURI asked = request.getHttpURI();
    return hosts.has(asked.getHost(), asked.getPort(), Request.getLocalPort(request));
  }

  private static boolean takesBody(Request request, String path) {
    return POSTED.contains(path) && request.getMethod().equals("POST");
  }

  private static String allowed(String path) {
    return path.equals(SPARQL) ? METHODS + ", POST" : METHODS;
  }
}
