package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.http.Spool;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many clients at once, clients that leave, and answers that fail late. */
class WholeAnswerTest {
  private static final Capacity NONE_WAITS =
      new Capacity(0, 0, Capacity.DEFAULT.temporaryBytes(), Capacity.DEFAULT.cacheBytes());

  private static Limits limits(long milliseconds, int rows, int queries) {
    return new Limits((int) milliseconds, rows, 500_000, queries, 65_536, 16_384, 200, NONE_WAITS);
  }

  private static Limits noHurry(int rows, int queries) {
    return limits(NoHurry.HOUR.toMillis(), rows, queries);
  }

  /** Asks what has no end on a socket of its own, and waits until it has the only place. */
  private static Socket running(EndpointFixture small) throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), small.port());
    String target = "/sparql?query=" + EndpointFixture.encoded(EndpointFixture.ENDLESS);
    String request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    Eventually.holds(
        "the only place taken", () -> isFull(small) || socket.getInputStream().available() > 0);
    if (isFull(small)) {
      return socket;
    }
    socket.close(); // the question whether the place is taken took it
    return running(small);
  }

  private static boolean isFull(EndpointFixture small) throws Exception {
    return small.query("ASK {}").statusCode() == 503;
  }

  @Test
  void one_query_too_many_is_told_so_at_once_where_none_may_wait() throws Exception {
    try (EndpointFixture small = EndpointFixture.with(noHurry(10, 1));
        Socket first = running(small)) {
      HttpResponse<String> refused = small.query("ASK {}");
      assertEquals(503, refused.statusCode());
      assertTrue(EndpointFixture.detail(refused).contains("as many queries"), refused.body());
      assertEquals("5", EndpointFixture.header(refused, "Retry-After"));
      assertEquals(0, first.getInputStream().available(), "the first still runs");
    }
  }

  @Test
  void a_query_that_ran_to_its_limit_leaves_its_place() throws Exception {
    try (EndpointFixture small = EndpointFixture.with(limits(200, 10, 1))) {
      for (int i = 0; i < 2; i++) {
        HttpResponse<String> late = small.query(EndpointFixture.ENDLESS);
        assertEquals(503, late.statusCode());
        assertTrue(EndpointFixture.detail(late).contains("took longer"), late.body());
      }
    }
  }

  /** The query itself may take an hour. */
  @Test
  void the_query_of_a_client_that_leaves_is_cancelled() throws Exception {
    try (EndpointFixture small = EndpointFixture.with(noHurry(10, 1))) {
      running(small).close();
      Eventually.holds("the place free again", () -> !isFull(small));
      System.out.println("H09 ok client left, query cancelled");
    }
  }

  @Test
  void a_client_may_send_its_next_request_early() throws Exception {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b <urn:n:1> . ?d ?e ?f . ?g ?h <urn:n:2> . ?i a ?j }";
    String first =
        "GET /sparql?query=" + EndpointFixture.encoded(slow) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    String second = "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    String answers;
    try (EndpointFixture patient = EndpointFixture.with(noHurry(10, 2))) {
      answers = patient.raw(first + second);
    }
    assertEquals(2, answers.split("HTTP/1.1 200 OK", -1).length - 1, answers);
    assertTrue(answers.contains("900900"), "10 × 3003 × 10 × 3");
  }

  @Test
  void a_result_beyond_memory_is_whole_and_leaves_no_file() throws Exception {
    Set<Path> before = resultFiles();
    try (EndpointFixture large = EndpointFixture.with(noHurry(30_000, 2))) {
      HttpResponse<String> response = large.query("SELECT * { ?a ?b ?c . ?d ?e ?f }");
      assertEquals(30_000, EndpointFixture.rows(response));
      assertTrue(response.body().length() > Spool.IN_MEMORY);
      assertEquals(
          String.valueOf(response.body().length()),
          EndpointFixture.header(response, "Content-Length"));
    }
    Set<Path> made = resultFiles();
    made.removeAll(before);
    Eventually.holds("the end of " + made, () -> made.stream().noneMatch(Files::exists));
  }

  /** Those of other tests too, which go as well. */
  private static Set<Path> resultFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("provender-result"))
          .collect(Collectors.toCollection(HashSet::new));
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
        new ResponseSender(request, response)
            .send("text/csv", size, new SequenceInputStream(start, broken));
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
      socket.setSoTimeout((int) Eventually.LONGEST.toMillis());
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
}
