package io.github.provender.site;

import io.github.provender.NoHurry;
import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.history.History;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.sparql.bound.ServerProcess;
import io.github.provender.validate.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The site on a free port, and what it answers. */
public record ServedSite(Server server) {
  private static final RuleSet RULES = RuleSet.of(Shipped.WORKSPACE);

  /** The shipped data; one server for all tests, which ends with them. */
  public static final ServedSite SHIPPED = of(Shipped.SERVED, History.of(Shipped.WORKSPACE));

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public static ServedSite of(KnowledgeGraph graph) {
    return of(graph, History.NONE);
  }

  public static ServedSite of(KnowledgeGraph graph, History history) {
    ServerProcess.restrict();
    DatasetVersion version = DatasetVersion.of(graph, Shipped.CATALOG, RULES);
    return new ServedSite(
        Server.start(version.with(version.index(), () -> history), NoHurry.settings()));
  }

  /** The site's own address, without the slash at its end. */
  public String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Asks as a browser asks. */
  public HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  /** Asks with these headers, a name and a value in turn. */
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return ask("GET", path, headers);
  }

  public HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
