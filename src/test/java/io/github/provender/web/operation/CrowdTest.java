package io.github.provender.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int CONNECTIONS = 200;

  @Test
  void health_answers_beside_200_requests_that_do_not_end() throws Exception {
    Served served = new Served(Patience.DEFAULT, false);
    List<Wire> crowd = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        Wire wire = new Wire(served.port());
        crowd.add(wire);
        wire.send(
            Wire.head(
                "POST /sparql HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/sparql-query",
                "Content-Length: 9"));
      }
      long asked = System.nanoTime();
      assertTimeout(
          Duration.ofSeconds(5),
          () -> assertEquals(200, Wire.status(Wire.get(served.port(), "/health"))));
      long millis = (System.nanoTime() - asked) / 1_000_000;
      String page = Wire.get(served.port(), "/style.css");
      assertEquals(503, Wire.status(page));
      assertTrue(page.contains("Retry-After: "));
      System.out.println(
          "H10 ok " + CONNECTIONS + " connections, 503 beside /health in " + millis + " ms");
    } finally {
      for (Wire wire : crowd) {
        wire.close();
      }
      served.server.stop();
    }
  }
}
