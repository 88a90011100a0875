package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Fuseki as it comes takes and shows, and what is taken and shown here. */
class SurfaceTest {
  @TempDir static Path folder;
  private static EndpointFixture ours;
  private static StockServer stock;

  @BeforeAll
  static void start() throws IOException {
    ours = EndpointFixture.with(EndpointFixture.LIMITS);
    stock = StockServer.start(folder.resolve("stock"));
  }

  @AfterAll
  static void stop() {
    ours.close();
    stock.close();
  }

  private static String padded(int length) {
    return "ASK {}" + " ".repeat(length);
  }

  @Test
  void row_13_a_large_body_is_read_by_stock_and_refused_here() throws Exception {
    String type = "application/sparql-query";
    assertEquals(413, ours.post(type, padded(1_000_000)).statusCode());
    assertEquals(
        413,
        EndpointFixture.send(
                ours.to("")
                    .header("Content-Type", type)
                    .POST(chunked(padded(1_000_000).getBytes(StandardCharsets.UTF_8))))
            .statusCode(),
        "without Content-Length");
    assertEquals(
        200,
        stock
            .send(
                stock
                    .to("/ds")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(padded(1_000_000))))
            .statusCode());
  }

  private static HttpRequest.BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body));
  }

  private static HttpRequest.Builder packed(
      HttpRequest.Builder request, String encoding, byte[] body) {
    return request
        .header("Content-Type", "application/sparql-query")
        .header("Content-Encoding", encoding)
        .POST(BodyPublishers.ofByteArray(body));
  }

  @Test
  void row_14_a_gzip_bomb_is_unpacked_by_stock_and_refused_here() throws Exception {
    byte[] bomb = gzip(padded(5_000_000));
    assertTrue(bomb.length < 10_000);
    assertEquals(413, EndpointFixture.send(packed(ours.to(""), "gzip", bomb)).statusCode());
    assertEquals(
        200, EndpointFixture.send(packed(ours.to(""), "gzip", gzip("ASK {}"))).statusCode());
    assertEquals(200, stock.send(packed(stock.to("/ds"), "gzip", bomb)).statusCode());
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write("ASK {}".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        415,
        EndpointFixture.send(packed(ours.to(""), "deflate", deflated.toByteArray())).statusCode());
    assertNotEquals(
        200,
        stock.send(packed(stock.to("/ds"), "deflate", deflated.toByteArray())).statusCode(),
        "stock takes deflate for its opposite");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void row_20_a_parameter_is_a_name_and_never_a_part_of_the_query() throws Exception {
    String injected = EndpointFixture.encoded("urn:x> { } UNION { ?s ?p ?o } #");
    String rest =
        "?default-graph-uri="
            + injected
            + "&query="
            + EndpointFixture.encoded("SELECT * { ?s ?p ?o }");
    assertEquals(0, EndpointFixture.rows(ours.get(rest)));
    assertEquals(
        0,
        EndpointFixture.rows(
            stock.send(stock.to("/ds" + rest).header("Accept", "application/json"))));
  }

  @Test
  void row_22_any_page_may_read_answers_and_errors_here() throws Exception {
    for (String query : new String[] {"ASK {}", "ASK {"}) {
      HttpResponse<String> response = ours.query(query, "Origin", "https://elsewhere.example");
      assertEquals("*", EndpointFixture.header(response, "Access-Control-Allow-Origin"));
      assertEquals("", EndpointFixture.header(response, "Access-Control-Allow-Credentials"));
      assertEquals("", EndpointFixture.header(stock.query(query), "Access-Control-Allow-Origin"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ping", "server", "datasets", "stats", "metrics", "tasks", "backup/ds"})
  void row_24_nothing_is_administered_over_http(String name) throws Exception {
    assertEquals(404, ours.get("/../$/" + name).statusCode());
    assertEquals(404, stock.send(stock.to("/$/" + name)).statusCode());
  }

  @Test
  void row_25_the_bare_address_dumps_all_by_stock_and_describes_here() throws Exception {
    HttpResponse<String> description = ours.get("");
    assertEquals(200, description.statusCode());
    assertFalse(description.body().contains("urn:n:"));
    for (String rest : new String[] {"?default", "?graph=urn:edges", "/data", "/get", "/query"}) {
      assertFalse(ours.get(rest).body().contains("urn:n:"), rest);
    }
    assertTrue(stock.send(stock.to("/ds")).body().contains("urn:n:"));
  }

  @Test
  void row_34_no_shapes_are_taken_from_clients() throws Exception {
    String shapes = "@prefix sh: <http://www.w3.org/ns/shacl#> . [] a sh:NodeShape .";
    assertEquals(415, ours.post("text/turtle", shapes).statusCode());
    HttpRequest.Builder request =
        ours.to("/shacl")
            .header("Content-Type", "text/turtle")
            .POST(BodyPublishers.ofString(shapes));
    assertEquals(404, EndpointFixture.send(request).statusCode());
    assertEquals(
        404,
        stock
            .send(
                stock
                    .to("/ds/shacl")
                    .header("Content-Type", "text/turtle")
                    .POST(BodyPublishers.ofString(shapes)))
            .statusCode());
  }
}
