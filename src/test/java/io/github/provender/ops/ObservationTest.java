package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import java.io.IOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObservationTest {
  private static ServerFixture served;

  @BeforeAll
  static void start() {
    served = new ServerFixture(NoHurry.TIMEOUTS, false);
  }

  @AfterAll
  static void stop() {
    served.server.stop();
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @Test
  void health_says_what_is_served_and_under_which_limits() throws Exception {
    String answer = RawHttpClient.get(served.port(), "/health");
    assertEquals(200, RawHttpClient.status(answer));
    JsonObject health = JSON.parse(body(answer));
    assertEquals("ok", health.get("status").getAsString().value());
    assertEquals(ServerFixture.EDITION.version(), health.get("dataVersion").getAsString().value());
    assertEquals(
        ServerFixture.EDITION.claims(), health.get("claims").getAsNumber().value().intValue());
    assertTrue(health.get("limits").getAsObject().hasKey("answerMillis"));
    assertEquals(0, health.get("abandonedQueries").getAsNumber().value().intValue());
    assertFalse(health.hasKey("lastReload"));
  }

  @Test
  void the_same_data_has_the_same_version_and_other_data_another() {
    DatasetVersion again =
        DatasetVersion.of(
            ServerFixture.EDITION.graph(),
            ServerFixture.EDITION.catalog(),
            ServerFixture.EDITION.rules());
    assertEquals(ServerFixture.EDITION.version(), again.version());
    DatasetVersion lacking =
        DatasetVersion.of(
            ServerFixture.EDITION.graph(),
            ServerFixture.EDITION.catalog(),
            new io.github.provender.validate.RuleSet(
                java.util.List.of(), ServerFixture.EDITION.rules().checks()));
    assertFalse(lacking.version().equals(again.version()));
  }

  @Test
  void metrics_are_on_their_own_port_only() throws Exception {
    assertEquals(404, RawHttpClient.status(RawHttpClient.get(served.port(), "/metrics")));
    RawHttpClient.get(served.port(), "/ontology");
    String metrics = metrics();
    assertEquals(200, RawHttpClient.status(metrics));
    assertTrue(metrics.contains("jvm_memory_used_bytes"));
    assertTrue(metrics.contains("provender_queries_abandoned_total 0"), metrics);
    assertTrue(metrics.contains("provender_queries_abandoned_running 0"), metrics);
    String counted = "provender_requests_seconds_count{kind=\"ontology\",status=\"200\"}";
    Eventually.holds(counted, () -> metrics().contains(counted));
    assertEquals(404, RawHttpClient.status(RawHttpClient.get(served.server.metricsPort(), "/")));
  }

  @Test
  void invented_paths_make_no_new_series() throws Exception {
    RawHttpClient.get(served.port(), "/invented-for-this-test");
    served.line("/invented-for-this-test");
    assertFalse(metrics().contains("invented"));
  }

  private static String metrics() throws IOException {
    return RawHttpClient.get(served.server.metricsPort(), "/metrics");
  }

  @Test
  void each_request_is_one_line_without_its_query() throws Exception {
    String answer = RawHttpClient.get(served.port(), "/queries/lineage?model=secret-name");
    String id =
        answer
            .lines()
            .filter(line -> line.startsWith("X-Request-Id: "))
            .map(line -> line.substring(14))
            .findFirst()
            .orElseThrow();
    String line = served.line(id);
    JsonObject json = JSON.parse(line);
    assertEquals("/queries/lineage", json.get("path").getAsString().value());
    assertEquals(RawHttpClient.status(answer), json.get("status").getAsNumber().value().intValue());
    assertTrue(json.hasKey("ms") && json.hasKey("bytes") && json.hasKey("time"));
    assertFalse(line.contains("secret-name"));
    assertFalse(line.contains("127.0.0.1"));
  }

  @Test
  void a_line_break_in_a_path_stays_inside_its_line() throws Exception {
    RawHttpClient.get(served.port(), "/a%0A%22b");
    served.line("/a%0A%22b");
    assertTrue(served.lines.stream().allMatch(line -> line.lines().count() == 1));
    served.lines.forEach(JSON::parse);
  }

  @Test
  void query_strings_are_logged_where_the_operator_wants_them() throws Exception {
    ServerFixture told = new ServerFixture(NoHurry.TIMEOUTS, true);
    RawHttpClient.get(told.port(), "/?lang=ko");
    assertTrue(told.line("lang=ko").contains("\"GET\""));
    told.server.stop();
  }
}
