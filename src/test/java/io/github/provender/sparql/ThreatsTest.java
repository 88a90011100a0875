package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.provender.Eventually;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
  private static final int PATIENCE_MILLIS = 4_000;
  private static final String CROSS_PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String BAD_REGEX =
      "SELECT * { VALUES ?t { \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" }"
          + " FILTER REGEX(?t, \"(.*a){18}$\") }";
  private static final String NESTED =
      "SELECT (COUNT(*) AS ?n) { ?s ((<http://example.org/p>*)*|!<urn:q>)* ?o }";
  private static final String COUNTED = "SELECT (COUNT(*) AS ?n) " + CROSS_PRODUCT;
  private static final String DOUBLINGS = doublings(26);
  private static final Set<String> ENDLESS = new HashSet<>();

  @TempDir static Path folder;
  private static EndpointFixture ours;
  private static EndpointFixture hurried;
  private static StockServer stock;

  @BeforeAll
  static void start() throws Exception {
    System.setProperty(Probe.PROPERTY, folder.resolve("ours").toString());
    ours = EndpointFixture.with(EndpointFixture.LIMITS);
    hurried = EndpointFixture.with(EndpointFixture.HURRIED);
    findEndlessByStock();
    stock = StockServer.start(folder.resolve("stock"));
  }

  /** Asks all at once and waits for long, since they would hold up whatever comes after. */
  private static void findEndlessByStock() throws Exception {
    Path unused = folder.resolve("unused");
    try (StockServer limited = StockServer.start(unused, "1000");
        StockServer unlimited = StockServer.start(unused)) {
      Map<String, Future<?>> answers =
          Map.of(
              BAD_REGEX, limited.begin(BAD_REGEX),
              NESTED, limited.begin(NESTED),
              COUNTED, unlimited.begin(COUNTED));
      Thread.sleep(PATIENCE_MILLIS);
      answers.forEach(
          (query, answer) -> {
            if (!answer.isDone()) {
              ENDLESS.add(query);
            }
          });
    }
  }

  @AfterAll
  static void stop() {
    ours.close();
    hurried.close();
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
    assertEquals(0, EndpointFixture.rows(ours.query(query)));
    assertEquals(0, EndpointFixture.rows(stock.query(query)));
    String named = "SELECT * FROM NAMED <" + name + "> { GRAPH ?g { ?s ?p ?o } }";
    assertEquals(0, EndpointFixture.rows(ours.query(named)));
  }

  @Test
  void row_6_a_class_is_loaded_by_name_by_stock_and_not_here() throws Exception {
    String query = "SELECT (<java:" + Probe.class.getName() + ">() AS ?x) {}";
    HttpResponse<String> refused = ours.query(query);
    assertEquals(400, refused.statusCode());
    assertTrue(
        EndpointFixture.detail(refused).contains("java:" + Probe.class.getName()), refused.body());
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
    assertEquals(0, EndpointFixture.rows(ours.query(BAD_REGEX)));
    assertTrue(ENDLESS.contains(BAD_REGEX), "ended, and its limit was 1 s");
  }

  @Test
  void row_9_a_nested_path_goes_on_by_stock_and_is_refused_here() throws Exception {
    assertEquals(400, ours.query(NESTED).statusCode());
    String walks =
        "SELECT (COUNT(*) AS ?n) { <urn:n:0> (<urn:q>|(!<urn:q>/!<urn:q>/!<urn:q>/!<urn:q>/!<urn:q>"
            + "/!<urn:q>/!<urn:q>/!<urn:q>/!<urn:q>)) ?o }";
    assertEquals(503, hurried.query(walks).statusCode(), "stopped within the path");
    assertTrue(ENDLESS.contains(NESTED), "ended, and its limit was 1 s");
  }

  @Test
  void row_10_a_cross_product_has_no_end_by_stock_and_a_limit_here() throws Exception {
    HttpResponse<String> response = hurried.query(COUNTED);
    assertEquals(503, response.statusCode());
    assertEquals("5", EndpointFixture.header(response, "Retry-After"));
    assertTrue(ENDLESS.contains(COUNTED));
  }

  @Test
  void row_11_a_large_graph_is_built_whole_by_stock_and_counted_here() throws Exception {
    String query = "CONSTRUCT WHERE { ?s ?p ?o }";
    HttpResponse<String> response = ours.query(query);
    assertEquals(503, response.statusCode());
    assertTrue(EndpointFixture.detail(response).contains("2000 triples"), response.body());
    assertEquals(503, ours.query("DESCRIBE ?s { ?s ?p ?o }").statusCode());
    assertEquals(200, stock.query(query).statusCode());
  }

  @Test
  void row_11_a_text_is_doubled_by_stock_and_counted_here() throws Exception {
    HttpResponse<String> response = ours.query(DOUBLINGS);
    assertEquals(503, response.statusCode());
    assertTrue(EndpointFixture.detail(response).contains("characters"), response.body());
    assertTrue(stock.query(doublings(24)).body().contains("16777216"));
  }

  @Test
  void row_12_a_late_failure_is_a_broken_200_by_stock_and_503_here() throws Exception {
    String query = "SELECT * " + CROSS_PRODUCT + " LIMIT 90000000";
    HttpResponse<String> cut = ours.query(query);
    assertEquals(200, cut.statusCode());
    assertEquals(1_000, EndpointFixture.rows(cut));
    assertEquals("true", EndpointFixture.header(cut, "X-Provender-Rows-Cut"));
    String late =
        "SELECT * { { ?a ?b ?c } UNION { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?d = ?x) } }";
    try (EndpointFixture large = EndpointFixture.with(WITH_MANY_ROWS)) {
      assertEquals(503, large.query(late).statusCode());
    }
    String afterTheFirstRow = Eventually.LONGEST.toMillis() + ",1000";
    try (StockServer limited = StockServer.start(folder.resolve("unused"), afterTheFirstRow)) {
      HttpResponse<String> broken = limited.query(late);
      assertEquals(200, broken.statusCode());
      assertThrows(RuntimeException.class, () -> JSON.parse(broken.body()));
    }
  }

  private static final Limits WITH_MANY_ROWS =
      new Limits(400, 100_000, 2_000, 4, 65_536, 16_384, 200, Capacity.DEFAULT);
}
