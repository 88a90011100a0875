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
    pages.put("home", "/?x=%d");
    pages.put("comparison", "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13&x=%d");
    pages.put(
        "comparison of six",
        "/compare?model=deepseek-r1&model=gpt-4o&model=olmo-2-32b"
            + "&model=llama-3.1-405b&model=qwen3-235b-a22b&model=bloom&x=%d");
    pages.put("model", "/page/id/model/deepseek-r1?x=%d");
    pages.put("dataset", "/page/id/dataset/the-pile?x=%d");
    pages.put("organization", "/page/id/organization/openai?x=%d");
    pages.put("document", "/page/id/document/deepseek-r1-v2?x=%d");
    pages.put("claim", "/page/id/claim/deepseek-r1-v1.base-model?x=%d");
    pages.put("concept", "/page/concept/aspect/base-model?x=%d");
    pages.put("disagreements", "/disagreements?x=%d");
    pages.put("lineage", "/lineage/deepseek-r1?x=%d");
    pages.put("lineage of a dataset", "/lineage/common-crawl?x=%d");
    pages.put("models", "/models?x=%d");
    pages.put("documents", "/documents?x=%d");
    pages.put("charts", "/charts?x=%d");
    pages.put("chart", "/charts/training-tokens?x=%d");
    pages.put("summaries", "/watch?x=%d");
    pages.put("form of a law", "/model/gpt-5.5/ai-act?x=%d");
    pages.put("about", "/about?x=%d");
    pages.put("changes", "/changes?x=%d");
    pages.put("download", "/download?x=%d");
    pages.put("queries", "/queries?x=%d");
    pages.put("query", "/queries/sample?seed=%d");
    pages.put("editor", "/editor?x=%d");
    pages.put("ontology", "/ontology?x=%d");
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
          double made = firstByte(port, page.getValue().formatted(fresh++));
          double kept = firstByte(port, page.getValue().formatted(fresh - 1));
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
