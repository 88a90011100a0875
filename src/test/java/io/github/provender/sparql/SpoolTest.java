package io.github.provender.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.NoHurry;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.http.Spool;
import io.github.provender.http.TemporarySpace;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers larger than what the disk or the budget of temporary files has room for. */
class SpoolTest {
  private static final byte[] MEGABYTE = new byte[Spool.IN_MEMORY];
  private static final String LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }";

  @TempDir private Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Limits limits() {
    int hour = (int) NoHurry.HOUR.toMillis();
    return new Limits(hour, 30_000, 500_000, 4, 65_536, 16_384, 200, Capacity.DEFAULT);
  }

  @Test
  void answers_share_one_budget_and_give_it_back() throws Exception {
    TemporarySpace space = new TemporarySpace(folder, 3L * Spool.IN_MEMORY);
    try (Spool second = new Spool(() -> {}, space)) {
      try (Spool first = new Spool(() -> {}, space)) {
        first.write(MEGABYTE);
        assertEquals(0, space.used(), "the first megabyte stays in memory");
        first.write(MEGABYTE);
        first.write(MEGABYTE);
        second.write(MEGABYTE);
        second.write(MEGABYTE);
        assertEquals(3L * Spool.IN_MEMORY, space.used());
        HttpProblem refusal = assertThrows(HttpProblem.class, () -> second.write(MEGABYTE));
        assertEquals(503, refusal.status());
        assertTrue(refusal.headers().containsKey("Retry-After"));
      }
      second.write(MEGABYTE);
    }
    assertEquals(0, space.used());
    assertEquals(List.of(), files());
  }

  @Test
  void a_disk_that_fails_is_no_fault_of_the_client_and_nothing_is_left() throws Exception {
    TemporarySpace space = new TemporarySpace(folder.resolve("gone"), Long.MAX_VALUE);
    Spool spool = new Spool(() -> {}, space);
    spool.write(MEGABYTE);
    assertEquals(503, assertThrows(HttpProblem.class, () -> spool.write(MEGABYTE)).status());
    assertThrows(HttpProblem.class, spool::complete, "even if the writer went on");
    spool.close();
    assertEquals(0, space.used());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void a_folder_that_cannot_be_written_is_told_in_every_form(String form) throws Exception {
    try (EndpointFixture served = EndpointFixture.with(limits(), folder.resolve("gone"))) {
      HttpResponse<String> told = served.query(LARGE, "Accept", form);
      assertEquals(503, told.statusCode());
      assertEquals("application/problem+json", EndpointFixture.header(told, "Content-Type"));
      assertEquals("5", EndpointFixture.header(told, "Retry-After"));
      assertTrue(EndpointFixture.detail(told).contains("no room"), told.body());
      assertEquals(0, served.endpoint().temporaryBytes());
    }
  }

  @Test
  void an_answer_beyond_the_budget_is_told_and_leaves_no_file() throws Exception {
    Limits small = limits().with(Capacity.DEFAULT.withTemporaryBytes(Spool.IN_MEMORY));
    try (EndpointFixture served = EndpointFixture.with(small, folder)) {
      HttpResponse<String> told = served.query(LARGE);
      assertEquals(503, told.statusCode());
      assertTrue(EndpointFixture.detail(told).contains("too many large answers"), told.body());
      assertEquals(200, served.query("ASK {}").statusCode());
      assertEquals(0, served.endpoint().temporaryBytes());
    }
    assertEquals(List.of(), files());
  }
}
