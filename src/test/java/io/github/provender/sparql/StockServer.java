package io.github.provender.sparql;

import io.github.provender.Eventually;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Fuseki as it comes, with the same data and no precautions, in a process of its own: what the
 * endpoint sets for its process does not reach it, and what hangs in it ends with it.
 */
final class StockServer implements AutoCloseable {
  private static final String PORT = "port ";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final int port;

  private StockServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Runs in the other process. */
  public static void main(String[] arguments) {
    DatasetGraph dataset = Example.dataset();
    if (arguments.length > 0) {
      dataset.getContext().set(ARQ.queryTimeout, arguments[0]);
    }
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/ds", dataset).build().start();
    System.out.println(PORT + server.getPort());
    server.join();
  }

  /**
   * Starts one.
   *
   * @param probe where {@link Probe} leaves its trace
   * @param timeout ARQ's own, as its documentation has it; none if empty
   */
  static StockServer start(Path probe, String... timeout) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-D" + Probe.PROPERTY + "=" + probe,
            "-cp",
            classPath(),
            StockServer.class.getName());
    builder.command().addAll(java.util.List.of(timeout));
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(PORT)) {
        return new StockServer(process, Integer.parseInt(line.substring(PORT.length())));
      }
    }
    throw new IOException("the stock server did not start");
  }

  /** Where the tests were loaded from, which the runner may have told a loader of its own only. */
  private static String classPath() {
    if (StockServer.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  HttpRequest.Builder to(String rest) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + rest))
        .timeout(Eventually.LONGEST);
  }

  HttpResponse<String> query(String query) throws IOException, InterruptedException {
    return send(
        to("/ds?query=" + EndpointFixture.encoded(query)).header("Accept", "application/json"));
  }

  /** Asks, and returns without waiting for the answer. */
  CompletableFuture<HttpResponse<String>> begin(String query) {
    return CLIENT.sendAsync(
        to("/ds?query=" + EndpointFixture.encoded(query)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
