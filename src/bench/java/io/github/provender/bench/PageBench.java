package io.github.provender.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each kind of page takes until its first byte, on the shipped data. */
final class PageBench {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int RUNS = 21;
  private static final double GOAL_MILLIS = 50;

  private PageBench() {}

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("comparison", "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13");
    pages.put(
        "comparison of six",
        "/compare?model=deepseek-r1&model=gpt-4o&model=olmo-2-32b"
            + "&model=llama-3.1-405b&model=qwen3-235b-a22b&model=bloom");
    pages.put("model", "/page/id/model/deepseek-r1");
    pages.put("dataset", "/page/id/dataset/the-pile");
    pages.put("organization", "/page/id/organization/openai");
    pages.put("document", "/page/id/document/deepseek-r1-v2");
    pages.put("claim", "/page/id/claim/deepseek-r1-v1.base-model");
    pages.put("concept", "/page/concept/aspect/base-model");
    pages.put("disagreements", "/disagreements");
    pages.put("lineage", "/lineage/deepseek-r1");
    pages.put("lineage of a dataset", "/lineage/common-crawl");
    pages.put("models", "/models");
    pages.put("documents", "/documents");
    pages.put("charts", "/charts");
    pages.put("chart", "/charts/training-tokens");
    pages.put("summaries", "/watch");
    pages.put("form of a law", "/form/ai-act?model=gpt-5.5");
    pages.put("about", "/about");
    pages.put("changes", "/changes");
    pages.put("download", "/download");
    pages.put("queries", "/queries");
    pages.put("query", "/queries/sample");
    pages.put("editor", "/editor");
    pages.put("ontology", "/ontology");
    return pages;
  }

  /** A table of its own: the same page again, and a page that nobody has asked for before. */
  static List<String> run() throws Exception {
    int port = Program.freePort();
    Process server =
        Program.quiet(
                Program.plain("io.github.provender.Main", "serve", "--port", String.valueOf(port)))
            .start();
    try {
      Program.await(server, port, "/health");
      List<String> rows = new ArrayList<>();
      rows.add(
          "| page | asked again, ms | not asked before, ms | again under %.0f ms |"
              .formatted(GOAL_MILLIS));
      rows.add("|---|---|---|---|");
      int fresh = 0;
      for (Map.Entry<String, String> page : pages().entrySet()) {
        List<Double> again = new ArrayList<>();
        List<Double> before = new ArrayList<>();
        for (int i = 0; i < RUNS + 5; i++) {
          double made = firstByte(port, notAsked(page.getValue(), fresh++));
          double kept = firstByte(port, page.getValue());
          if (i >= 5) {
            before.add(made);
            again.add(kept);
          }
        }
        Times kept = Times.of(again);
        rows.add(
            "| %s | %s | %s | %s |"
                .formatted(
                    page.getKey(),
                    kept,
                    Times.of(before),
                    kept.median() < GOAL_MILLIS ? "yes" : "no"));
      }
      return rows;
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  /** The same page at an address not used yet; only the query reads the parameter. */
  private static String notAsked(String path, int number) {
    return path + (path.contains("?") ? "&" : "?") + "seed=" + number;
  }

  private static double firstByte(int port, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    long start = System.nanoTime();
    HttpResponse<java.io.InputStream> response =
        CLIENT.send(
            HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
            HttpResponse.BodyHandlers.ofInputStream());
    double millis = Program.millisecondsSince(start);
    try (java.io.InputStream body = response.body()) {
      if (response.statusCode() != 200 || body.readAllBytes().length == 0) {
        throw new IllegalStateException(path + " answers " + response.statusCode());
      }
    }
    return millis;
  }
}
