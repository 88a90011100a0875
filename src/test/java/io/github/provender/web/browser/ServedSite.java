package io.github.provender.web.browser;

import io.github.provender.Shipped;
import io.github.provender.check.Rulebook;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.web.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The site on a free port, asked as a browser asks. */
record ServedSite(Server server) {
  /** The shipped data; one server for all tests, which ends with them. */
  static final ServedSite SHIPPED = of(Shipped.SERVED);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static ServedSite of(KnowledgeGraph graph) {
    return new ServedSite(
        Server.start(graph, Shipped.SHELF, Rulebook.of(Shipped.WORKSPACE), "127.0.0.1", 0));
  }

  /** The site's own address, without the slash at its end. */
  String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  HttpResponse<String> page(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin() + address))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
