package io.github.provender.web.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.web.Limits;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, caching, many clients at once, and what happens when an answer fails late. */
class EndpointTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static Rig rig;

  @BeforeAll
  static void start() {
    rig = Rig.with(Rig.LIMITS);
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  private static Limits limits(int milliseconds, int rows, int queries) {
    return new Limits(milliseconds, milliseconds, rows, 500_000, queries, 65_536, 16_384, 200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASK {} | application/sparql-results+xml | application/sparql-results+xml",
        "ASK {} | text/csv | text/csv;charset=utf-8",
        "ASK {} | application/json | application/json",
        "SELECT * {} | text/tab-separated-values, */*;q=0.1 | text/tab-separated-values;charset=utf-8",
        "SELECT * {} | application/*;q=0.5, text/csv;q=0.4 | application/sparql-results+json",
        "SELECT * {} | application/sparql-results+json;q=0, */* | application/json",
        "SELECT * {} | nonsense | application/sparql-results+json",
        "SELECT * {} | text/html, application/xml;q=0.9, */*;q=0.8 | application/sparql-results+json",
        "CONSTRUCT WHERE { ?s a ?o } | application/n-triples | application/n-triples",
        "CONSTRUCT WHERE { ?s a ?o } | application/rdf+xml, text/turtle;q=0.9 | application/rdf+xml",
        "CONSTRUCT WHERE { ?s a ?o } | */* | text/turtle;charset=utf-8",
        "DESCRIBE <urn:n:1> | application/ld+json | application/ld+json"
      })
  void the_form_is_the_best_of_those_accepted(String query, String accept, String type)
      throws Exception {
    HttpResponse<String> response = rig.query(query, "Accept", accept);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, Rig.header(response, "Content-Type"));
    assertEquals("Accept", Rig.header(response, "Vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "format=json, application/sparql-results+json",
    "output=xml, application/sparql-results+xml",
    "format=csv, text/csv;charset=utf-8",
    "output=tsv, text/tab-separated-values;charset=utf-8",
    "format=application/json, application/json"
  })
  void a_form_may_be_named_in_the_address(String parameter, String type) throws Exception {
    HttpResponse<String> response =
        rig.get("?query=SELECT%20*%20%7B%7D&" + parameter, "Accept", "image/png");
    assertEquals(type, Rig.header(response, "Content-Type"));
  }

  @Test
  void what_cannot_be_had_is_406_with_a_list_and_a_wrong_name_400() throws Exception {
    HttpResponse<String> response = rig.query("ASK {}", "Accept", "text/turtle");
    assertEquals(406, response.statusCode());
    assertTrue(Rig.detail(response).contains("text/csv"));
    assertEquals(406, rig.query("ASK {}", "Accept", "*/*;q=0").statusCode());
    assertEquals(400, rig.get("?query=ASK%7B%7D&format=ttl").statusCode());
  }

  @Test
  void head_is_get_without_a_body_and_options_tells_what_may_be_sent() throws Exception {
    HttpResponse<String> got = rig.query("ASK {}");
    HttpResponse<String> head =
        Rig.send(rig.to("?query=" + Rig.encoded("ASK {}")).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(String.valueOf(got.body().length()), Rig.header(head, "Content-Length"));
    assertEquals(Rig.header(got, "ETag"), Rig.header(head, "ETag"));
    HttpResponse<String> options = Rig.send(rig.to("").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, options.statusCode());
    assertEquals("*", Rig.header(options, "Access-Control-Allow-Origin"));
    assertTrue(Rig.header(options, "Access-Control-Allow-Headers").contains("Content-Type"));
  }

  @Test
  void an_answer_is_known_by_its_tag_until_data_question_or_form_change() throws Exception {
    HttpResponse<String> first = rig.query("SELECT * { ?s a ?o }");
    String tag = Rig.header(first, "ETag");
    assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
    assertEquals("public, max-age=300", Rig.header(first, "Cache-Control"));
    HttpResponse<String> again = rig.query("SELECT * { ?s a ?o }", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(tag, Rig.header(again, "ETag"));
    assertEquals(200, rig.query("SELECT ?s { ?s a ?o }", "If-None-Match", tag).statusCode());
    String other = Rig.header(rig.query("SELECT * { ?s a ?o }", "Accept", "text/csv"), "ETag");
    assertNotEquals(tag, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOW()", "RAND()", "STRUUID()", "UUID()", "BNODE()"})
  void what_depends_on_the_moment_is_not_kept(String function) throws Exception {
    HttpResponse<String> response = rig.query("SELECT (" + function + " AS ?x) {}");
    assertEquals(200, response.statusCode());
    assertEquals("", Rig.header(response, "ETag"));
    assertEquals("no-store", Rig.header(response, "Cache-Control"));
  }

  /** Sends the query on a socket of its own, and gives it time to take the only place. */
  private static Socket running(Rig small) throws Exception {
    for (int i = 0; i < 20; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), small.port());
      socket.setSoTimeout(60_000);
      String target = "/sparql?query=" + Rig.encoded(ENDLESS);
      String request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      Thread.sleep(500);
      if (small.query("ASK {}").statusCode() == 503) {
        return socket;
      }
      socket.close();
    }
    throw new AssertionError("the query never took the only place");
  }

  @Test
  void one_query_too_many_is_told_so_at_once() throws Exception {
    try (Rig small = Rig.with(limits(8_000, 10, 1));
        Socket first = running(small)) {
      HttpResponse<String> refused = small.query("ASK {}");
      assertEquals(503, refused.statusCode());
      assertTrue(Rig.detail(refused).contains("as many queries"), refused.body());
      assertEquals("5", Rig.header(refused, "Retry-After"));
      assertTrue(readToTheEnd(first).contains("took longer"), "the first ran to its limit");
      assertEquals(200, small.query("ASK {}").statusCode(), "the place is free again");
    }
  }

  @Test
  void the_query_of_a_client_that_leaves_is_cancelled() throws Exception {
    try (Rig patient = Rig.with(limits(50_000, 10, 1))) {
      running(patient).close();
      awaitStatus(patient, 200);
    }
  }

  /** Far less than the fifty seconds that the query itself may take. */
  private static void awaitStatus(Rig rig, int status) throws Exception {
    for (int i = 0; i < 150 && rig.query("ASK {}").statusCode() != status; i++) {
      Thread.sleep(100);
    }
    assertEquals(status, rig.query("ASK {}").statusCode());
  }

  @Test
  void a_client_may_send_its_next_request_early() throws Exception {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b <urn:n:1> . ?d ?e ?f . ?g ?h <urn:n:2> . ?i a ?j }";
    String first = "GET /sparql?query=" + Rig.encoded(slow) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    String second = "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    String answers;
    try (Rig patient = Rig.with(limits(50_000, 10, 2))) {
      answers = patient.raw(first + second);
    }
    assertEquals(2, answers.split("HTTP/1.1 200 OK", -1).length - 1, answers);
    assertTrue(answers.contains("900900"), "10 × 3003 × 10 × 3");
  }

  @Test
  void a_result_beyond_memory_is_whole_and_leaves_no_file() throws Exception {
    try (Rig large = Rig.with(limits(50_000, 30_000, 2))) {
      HttpResponse<String> response = large.query("SELECT * { ?a ?b ?c . ?d ?e ?f }");
      assertEquals(30_000, Rig.rows(response));
      assertTrue(response.body().length() > Spool.IN_MEMORY);
      assertEquals(
          String.valueOf(response.body().length()), Rig.header(response, "Content-Length"));
    }
    try (var files =
        java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
      assertFalse(files.anyMatch(f -> f.getFileName().toString().startsWith("provender-result")));
    }
  }

  private static final int SENT = 8 * Spool.IN_MEMORY;

  /** Fails after 8 MB, when the status is out: Fuseki's own buffer holds 5. */
  private static final class FailsLate extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final boolean sized;

    FailsLate(boolean sized) {
      this.sized = sized;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      InputStream broken =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
              throw new IOException("the disk is gone");
            }
          };
      InputStream start = new java.io.ByteArrayInputStream(new byte[SENT]);
      long size = sized ? 2L * SENT : -1;
      try {
        new Reply(request, response).send("text/csv", size, new SequenceInputStream(start, broken));
      } catch (IOException e) {
        // as the service does: there is nobody left to tell
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_late_failure_aborts_the_connection(boolean sized) throws Exception {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .addServlet("/late", new FailsLate(sized))
            .build();
    server.start();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write("GET /late HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String seen = readToTheEnd(socket);
      assertTrue(
          seen.startsWith("HTTP/1.1 200"),
          () ->
              "not committed before the failure: "
                  + seen.substring(0, Math.min(500, seen.length())));
      assertEquals(!sized, seen.contains("Transfer-Encoding: chunked"));
      assertFalse(seen.endsWith("0\r\n\r\n"), "no end of the chunks");
      assertTrue(seen.length() < 2 * SENT, "less than was announced");
    } finally {
      server.stop();
    }
  }

  private static String readToTheEnd(Socket socket) throws IOException {
    StringBuilder seen = new StringBuilder();
    byte[] bytes = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(bytes);
          n >= 0;
          n = socket.getInputStream().read(bytes)) {
        seen.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (java.net.SocketException e) {
      seen.append(""); // a reset is an abort too
    }
    return seen.toString();
  }

  static List<String> places() {
    List<String> places = new ArrayList<>(List.of(SyntaxTest.PLACES));
    places.removeIf(place -> place.contains("DESCRIBE") || place.contains("?s ?p ?x"));
    return places;
  }

  /** A pattern from a variable escapes the reading of patterns before the query runs. */
  @ParameterizedTest
  @MethodSource("places")
  void patterns_are_linear_wherever_they_stand(String place) throws Exception {
    String hay = "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'";
    for (String call :
        new String[] {
          "REGEX(" + hay + ", CONCAT('(.*a)', '{18}$'))",
          "REGEX(REPLACE(" + hay + ", CONCAT('(.*a)', '{18}$'), 'x'), 'x')"
        }) {
      HttpResponse<String> response = rig.query(String.format(place, call));
      assertEquals(200, response.statusCode(), place + response.body());
    }
  }

  @Test
  void a_new_dataset_takes_the_place_of_the_old() throws Exception {
    Endpoint endpoint = new Endpoint(Rig.LIMITS);
    Served old = served(org.apache.jena.sparql.core.DatasetGraphFactory.create(), "v1");
    FusekiServer server =
        endpoint.addTo(FusekiServer.create(), old).port(0).loopback(true).build().start();
    try {
      var address = "http://127.0.0.1:" + server.getPort() + "/sparql?query=ASK%7B%3Fs%3Fp%3Fo%7D";
      HttpResponse<String> before =
          Rig.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address)));
      var points = server.getDataAccessPointRegistry();
      var service = endpoint.serviceFor(served(Example.dataset(), "v2")).build();
      service.goActive();
      points.put(
          Endpoint.PATH, new org.apache.jena.fuseki.server.DataAccessPoint(Endpoint.PATH, service));
      HttpResponse<String> after =
          Rig.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(address)));
      assertTrue(before.body().contains("false"), before.body());
      assertTrue(after.body().contains("true"), after.body());
      assertNotEquals(Rig.header(before, "ETag"), Rig.header(after, "ETag"));
    } finally {
      server.stop();
    }
  }

  private static Served served(org.apache.jena.sparql.core.DatasetGraph dataset, String version) {
    return new Served(
        dataset,
        version,
        java.util.Map.of(),
        "",
        base -> org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph());
  }
}
