package io.github.provender.sparql;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.http.AbandonedWork;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.sparql.bound.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The endpoint in a server of its own, and a client of it. */
final class EndpointFixture implements AutoCloseable {
  /** Small in all but time. */
  static final Limits LIMITS = limits(NoHurry.HOUR.toMillis());

  /** For queries that would take longer than this on any machine. */
  static final Limits HURRIED = limits(400);

  /** Looks at 27 thousand million combinations, groups none and keeps none. */
  static final String ENDLESS =
      "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
          + " FILTER(STRLEN(STR(?a)) + STRLEN(STR(?d)) + STRLEN(STR(?g)) < 0) }";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final SparqlEndpoint endpoint;
  private final FusekiServer server;

  private EndpointFixture(SparqlEndpoint endpoint) {
    this.endpoint = endpoint;
    this.server =
        endpoint
            .addTo(FusekiServer.create())
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.empty())
            .build()
            .start();
  }

  private static Limits limits(long milliseconds) {
    return new Limits(
        (int) milliseconds, 1_000, 2_000, 4, 64 * 1024, 16 * 1024, 200, Capacity.DEFAULT);
  }

  static EndpointFixture with(Limits limits) {
    return with(limits, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** One that writes large answers to that folder. */
  static EndpointFixture with(Limits limits, Path temporary) {
    ServerProcess.restrict();
    Graph nothing = GraphFactory.createDefaultGraph();
    EndpointData served =
        new EndpointData(
            Example.dataset(), "v1", Map.of("ex", "http://example.org/"), "", base -> nothing);
    return new EndpointFixture(
        new SparqlEndpoint(limits, () -> served, new AbandonedWork(), temporary));
  }

  SparqlEndpoint endpoint() {
    return endpoint;
  }

  int port() {
    return server.getPort();
  }

  String address() {
    return "http://127.0.0.1:" + port() + "/sparql";
  }

  /** A request to an address of this endpoint, with what follows its path. */
  HttpRequest.Builder to(String rest) {
    return HttpRequest.newBuilder(URI.create(address() + rest)).timeout(Eventually.LONGEST);
  }

  static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String rest, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(rest);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> query(String query, String... headers)
      throws IOException, InterruptedException {
    return get("?query=" + encoded(query), headers);
  }

  HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
    return send(to("").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** Sends the bytes as they are, and reads until the server closes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout((int) Eventually.LONGEST.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static String detail(HttpResponse<String> response) {
    return JSON.parse(response.body()).getString("detail");
  }

  static int rows(HttpResponse<String> response) {
    return JSON.parse(response.body()).getObj("results").get("bindings").getAsArray().size();
  }

  @Override
  public void close() {
    server.stop();
  }
}
