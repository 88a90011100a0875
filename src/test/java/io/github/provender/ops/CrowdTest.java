package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.ops.connection.Timeouts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int CONNECTIONS = 200;
  private static final int AT_WORK = 32;

  private static void crowd(ServerFixture served, List<RawHttpClient> crowd) throws IOException {
    for (int i = 0; i < CONNECTIONS; i++) {
      RawHttpClient wire = new RawHttpClient(served.port());
      crowd.add(wire);
      wire.send(
          RawHttpClient.head(
              "POST /sparql HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/sparql-query",
              "Content-Length: 9"));
    }
  }

  private static void leave(ServerFixture served, List<RawHttpClient> crowd) throws IOException {
    for (RawHttpClient wire : crowd) {
      wire.close();
    }
    served.server.stop();
  }

  @Test
  void health_answers_beside_200_requests_that_do_not_end() throws Exception {
    ServerFixture served = new ServerFixture(NoHurry.TIMEOUTS, false);
    List<RawHttpClient> crowd = new ArrayList<>();
    try {
      crowd(served, crowd);
      served.awaitWaiting(CONNECTIONS - AT_WORK);
      assertEquals(200, RawHttpClient.status(RawHttpClient.get(served.port(), "/health")));
      served.awaitUnderWay(CONNECTIONS);
      System.out.println("H10 ok " + CONNECTIONS + " requests that do not end, /health beside");
    } finally {
      leave(served, crowd);
    }
  }

  @Test
  void a_request_whose_turn_does_not_come_is_told_to_come_again() throws Exception {
    ServerFixture served = new ServerFixture(shortQueue(), false);
    List<RawHttpClient> crowd = new ArrayList<>();
    try {
      crowd(served, crowd);
      Eventually.holds(
          "503 to all whose turn did not come",
          () -> served.lines.stream().filter(CrowdTest::is503).count() == CONNECTIONS - AT_WORK);
      String page = RawHttpClient.get(served.port(), "/style.css");
      assertEquals(503, RawHttpClient.status(page));
      assertTrue(page.contains("Retry-After: "));
      System.out.println("H10 ok 503 beside " + AT_WORK + " requests that do not end");
    } finally {
      leave(served, crowd);
    }
  }

  private static boolean is503(String line) {
    return line.matches(".*\"status\" *: *503.*");
  }

  private static Timeouts shortQueue() {
    Duration hour = NoHurry.HOUR;
    return new Timeouts(hour, hour, hour, hour, Duration.ofMillis(500), hour);
  }
}
