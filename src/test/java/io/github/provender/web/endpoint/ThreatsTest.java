package io.github.provender.web.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.script.ScriptEngineManager;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an anonymous client can do to Fuseki as it comes, and cannot do here. */
class ThreatsTest {
  private static final int PATIENCE_SECONDS = 5;
  private static final String CROSS_PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String BAD_REGEX =
      "SELECT * { VALUES ?t { \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" }"
          + " FILTER REGEX(?t, \"(.*a){18}$\") }";
  private static final String DOUBLINGS = doublings(26);

  @TempDir static Path folder;
  private static Rig ours;
  private static StockServer stock;

  @BeforeAll
  static void start() throws IOException {
    System.setProperty(Probe.PROPERTY, folder.resolve("ours").toString());
    ours = Rig.with(Rig.LIMITS);
    stock = StockServer.start(folder.resolve("stock"));
  }

  @AfterAll
  static void stop() {
    ours.close();
    stock.close();
  }

  private static String doublings(int times) {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?x" + times + ") AS ?n) {");
    query.append(" BIND(\"x\" AS ?x0)");
    for (int i = 1; i <= times; i++) {
      query.append(" BIND(CONCAT(?x" + (i - 1) + ", ?x" + (i - 1) + ") AS ?x" + i + ")");
    }
    return query + " }";
  }

  @Test
  void row_1_service_asks_another_server_by_stock_and_not_here() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    other.start();
    try {
      String address = "<http://127.0.0.1:" + other.getAddress().getPort() + "/>";
      String query = "SELECT * { SERVICE SILENT " + address + " { ?s ?p ?o } }";
      assertEquals(400, ours.query(query).statusCode());
      assertEquals(0, asked.get());
      assertEquals(200, stock.query(query).statusCode());
      assertTrue(asked.get() > 0, "stock asked");
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:9/"})
  void row_3_a_graph_that_is_not_held_is_empty_and_never_fetched(String name) throws Exception {
    String query = "SELECT * FROM <" + name + "> { ?s ?p ?o }";
    assertEquals(0, Rig.rows(ours.query(query)));
    assertEquals(0, Rig.rows(stock.query(query)));
    String named = "SELECT * FROM NAMED <" + name + "> { GRAPH ?g { ?s ?p ?o } }";
    assertEquals(0, Rig.rows(ours.query(named)));
  }

  @Test
  void row_6_a_class_is_loaded_by_name_by_stock_and_not_here() throws Exception {
    String query = "SELECT (<java:" + Probe.class.getName() + ">() AS ?x) {}";
    HttpResponse<String> refused = ours.query(query);
    assertEquals(400, refused.statusCode());
    assertTrue(Rig.detail(refused).contains("java:" + Probe.class.getName()), refused.body());
    assertFalse(Files.exists(folder.resolve("ours")), "loaded here");
    assertEquals(200, stock.query(query).statusCode());
    assertTrue(Files.exists(folder.resolve("stock")), "not loaded by stock");
  }

  @Test
  void row_7_no_script_runs_anywhere() throws Exception {
    String query = "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}";
    assertEquals(400, ours.query(query).statusCode());
    assertFalse(stock.query(query).body().contains("\"value\""));
    assertTrue(new ScriptEngineManager().getEngineFactories().isEmpty(), "a script engine");
    assertFalse(Boolean.getBoolean("jena:scripting"));
  }

  @Test
  void row_8_a_bad_pattern_never_ends_by_stock_and_is_linear_here() throws Exception {
    assertEquals(0, Rig.rows(ours.query(BAD_REGEX)));
    try (StockServer busy = StockServer.start(folder.resolve("unused"), "1000")) {
      assertTrue(busy.stillRunsAfter(PATIENCE_SECONDS, BAD_REGEX), "ended, and its limit was 1 s");
    }
  }

  @Test
  void row_9_a_nested_path_goes_on_by_stock_and_is_refused_here() throws Exception {
    String nested = "SELECT (COUNT(*) AS ?n) { ?s ((<http://example.org/p>*)*|!<urn:q>)* ?o }";
    assertEquals(400, ours.query(nested).statusCode());
    String walks =
        "SELECT (COUNT(*) AS ?n) { <urn:n:0> (<urn:q>|(!<urn:q>/!<urn:q>/!<urn:q>/!<urn:q>/!<urn:q>"
            + "/!<urn:q>/!<urn:q>/!<urn:q>/!<urn:q>)) ?o }";
    assertEquals(503, ours.query(walks).statusCode(), "stopped within the path");
    try (StockServer busy = StockServer.start(folder.resolve("unused"), "1000")) {
      assertTrue(busy.stillRunsAfter(PATIENCE_SECONDS, nested), "ended, and its limit was 1 s");
    }
  }

  @Test
  void row_10_a_cross_product_has_no_end_by_stock_and_a_limit_here() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) " + CROSS_PRODUCT;
    HttpResponse<String> response = ours.query(query);
    assertEquals(503, response.statusCode());
    assertEquals("5", Rig.header(response, "Retry-After"));
    try (StockServer busy = StockServer.start(folder.resolve("unused"))) {
      assertTrue(busy.stillRunsAfter(PATIENCE_SECONDS, query));
    }
  }

  @Test
  void row_11_a_large_graph_is_built_whole_by_stock_and_counted_here() throws Exception {
    String query = "CONSTRUCT WHERE { ?s ?p ?o }";
    HttpResponse<String> response = ours.query(query);
    assertEquals(503, response.statusCode());
    assertTrue(Rig.detail(response).contains("2000 triples"), response.body());
    assertEquals(503, ours.query("DESCRIBE ?s { ?s ?p ?o }").statusCode());
    assertEquals(200, stock.query(query).statusCode());
  }

  @Test
  void row_11_a_text_is_doubled_by_stock_and_counted_here() throws Exception {
    HttpResponse<String> response = ours.query(DOUBLINGS);
    assertEquals(503, response.statusCode());
    assertTrue(Rig.detail(response).contains("characters"), response.body());
    assertTrue(stock.query(doublings(24)).body().contains("16777216"));
  }

  @Test
  void row_12_a_late_failure_is_a_broken_200_by_stock_and_503_here() throws Exception {
    String query = "SELECT * " + CROSS_PRODUCT + " LIMIT 90000000";
    HttpResponse<String> cut = ours.query(query);
    assertEquals(200, cut.statusCode());
    assertEquals(1_000, Rig.rows(cut));
    assertEquals("true", Rig.header(cut, "X-Provender-Rows-Cut"));
    String late =
        "SELECT * { { ?a ?b ?c } UNION { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?d = ?x) } }";
    try (Rig patient = Rig.with(WITH_MANY_ROWS)) {
      assertEquals(503, patient.query(late).statusCode());
    }
    try (StockServer limited = StockServer.start(folder.resolve("unused"), "1000")) {
      HttpResponse<String> broken = limited.query(late);
      assertEquals(200, broken.statusCode());
      assertThrows(RuntimeException.class, () -> JSON.parse(broken.body()));
    }
  }

  private static final io.github.provender.web.Limits WITH_MANY_ROWS =
      new io.github.provender.web.Limits(2_000, 2_000, 100_000, 2_000, 4, 65_536, 16_384, 200);

  private static String padded(int length) {
    return "ASK {} #" + "x".repeat(length);
  }

  @Test
  void row_13_a_large_body_is_read_by_stock_and_refused_here() throws Exception {
    String type = "application/sparql-query";
    assertEquals(413, ours.post(type, padded(1_000_000)).statusCode());
    assertEquals(
        413,
        Rig.send(
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
    assertEquals(413, Rig.send(packed(ours.to(""), "gzip", bomb)).statusCode());
    assertEquals(200, Rig.send(packed(ours.to(""), "gzip", gzip("ASK {}"))).statusCode());
    assertEquals(200, stock.send(packed(stock.to("/ds"), "gzip", bomb)).statusCode());
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write("ASK {}".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        415, Rig.send(packed(ours.to(""), "deflate", deflated.toByteArray())).statusCode());
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
    String injected = Rig.encoded("urn:x> { } UNION { ?s ?p ?o } #");
    String rest =
        "?default-graph-uri=" + injected + "&query=" + Rig.encoded("SELECT * { ?s ?p ?o }");
    assertEquals(0, Rig.rows(ours.get(rest)));
    assertEquals(
        0, Rig.rows(stock.send(stock.to("/ds" + rest).header("Accept", "application/json"))));
  }

  @Test
  void row_22_any_page_may_read_answers_and_errors_here() throws Exception {
    for (String query : new String[] {"ASK {}", "ASK {"}) {
      HttpResponse<String> response = ours.query(query, "Origin", "https://elsewhere.example");
      assertEquals("*", Rig.header(response, "Access-Control-Allow-Origin"));
      assertEquals("", Rig.header(response, "Access-Control-Allow-Credentials"));
      assertEquals("", Rig.header(stock.query(query), "Access-Control-Allow-Origin"));
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
    assertEquals(404, Rig.send(request).statusCode());
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
