package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.ops.connection.Timeouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int CONNECTIONS = 200;

  @Test
  void health_answers_beside_200_requests_that_do_not_end() throws Exception {
    ServerFixture served = new ServerFixture(Timeouts.DEFAULT, false);
    List<RawHttpClient> crowd = new ArrayList<>();
    try {
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
      long asked = System.nanoTime();
      assertTimeout(
          Duration.ofSeconds(5),
          () ->
              assertEquals(200, RawHttpClient.status(RawHttpClient.get(served.port(), "/health"))));
      long millis = (System.nanoTime() - asked) / 1_000_000;
      String page = RawHttpClient.get(served.port(), "/style.css");
      assertEquals(503, RawHttpClient.status(page));
      assertTrue(page.contains("Retry-After: "));
      System.out.println(
          "H10 ok " + CONNECTIONS + " connections, 503 beside /health in " + millis + " ms");
    } finally {
      for (RawHttpClient wire : crowd) {
        wire.close();
      }
      served.server.stop();
    }
  }
}
