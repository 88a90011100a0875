package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Eventually;
import io.github.provender.NoHurry;
import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryDescriptions;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
  private static final String ASK =
      "/sparql?query=ASK%20%7B%3Chttp://example.org/new%3E%20?p%20?o%7D";
  private static final int CLIENTS = 4;
  private static ServerFixture served;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    served = new ServerFixture(NoHurry.TIMEOUTS, false);
  }

  @AfterAll
  static void stop() {
    served.server.stop();
  }

  private DatasetVersion with(String text) throws Exception {
    Path file = folder.resolve("more.trig");
    Files.writeString(file, text);
    List<RdfFile> files = new ArrayList<>(Shipped.FILES);
    files.add(RdfFile.read(file));
    files.add(QueryDescriptions.of(ServerFixture.EDITION.catalog()));
    return DatasetVersion.of(
        KnowledgeGraph.of(files, Shipped.DERIVED),
        ServerFixture.EDITION.catalog(),
        ServerFixture.EDITION.rules());
  }

  private static JsonObject health() throws Exception {
    String answer = RawHttpClient.get(served.port(), "/health");
    assertEquals(200, RawHttpClient.status(answer));
    return JSON.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4));
  }

  private static void ask(AtomicBoolean going, AtomicInteger asked, AtomicInteger failed) {
    String[] paths = {"/health", ASK, "/style.css", "/queries"};
    for (int i = 0; going.get(); i++) {
      asked.incrementAndGet();
      try {
        if (RawHttpClient.status(RawHttpClient.get(served.port(), paths[i % paths.length]))
            != 200) {
          failed.incrementAndGet();
        }
      } catch (Exception e) {
        failed.incrementAndGet();
      }
    }
  }

  @Test
  void good_and_bad_data_come_while_requests_run_and_none_fails() throws Exception {
    AtomicBoolean going = new AtomicBoolean(true);
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    Thread[] clients = new Thread[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      clients[i] = new Thread(() -> ask(going, asked, failed));
      clients[i].start();
    }
    DatasetVersion next =
        with("<http://example.org/g> { <http://example.org/new> <http://example.org/p> 1 . }");
    assertTrue(RawHttpClient.get(served.port(), ASK).contains("false"));
    assertTrue(served.server.reload(() -> next).succeeded());
    assertTrue(RawHttpClient.get(served.port(), ASK).contains("true"));
    assertEquals(next.version(), health().get("dataVersion").getAsString().value());

    ReloadResult bad =
        served.server.reload(
            () -> {
              try {
                return with("<http://example.org/g> { <http://example.org/new> }");
              } catch (Diagnostic.Malformed e) {
                throw e;
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    going.set(false);
    for (Thread client : clients) {
      client.join();
    }
    assertFalse(bad.succeeded());
    assertTrue(bad.reasons().get(0).matches(".*more\\.trig:1:\\d+: error: .*"), bad.toString());
    assertTrue(RawHttpClient.get(served.port(), ASK).contains("true"), "the old data is gone");
    JsonObject last = health().get("lastReload").getAsObject();
    assertFalse(last.get("succeeded").getAsBoolean().value());
    assertTrue(last.get("reasons").toString().contains("more.trig:1:"));
    assertTrue(asked.get() > CLIENTS);
    assertEquals(0, failed.get(), "of " + asked.get());
  }

  @Test
  void reloads_asked_for_meanwhile_are_one() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch twice = new CountDownLatch(2);
    Runnable work =
        () -> {
          runs.incrementAndGet();
          try {
            gate.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          twice.countDown();
        };
    try (ReloadScheduler reloads = new ReloadScheduler(work)) {
      for (int i = 0; i < 10; i++) {
        reloads.request();
      }
      gate.countDown();
      twice.await();
      Thread.sleep(100); // for a third, which must not come
      assertEquals(2, runs.get());
    }
  }

  @Test
  void a_changed_file_is_told_once() throws Exception {
    Path file = folder.resolve("watched.trig");
    Files.writeString(file, "a");
    AtomicInteger looks = new AtomicInteger();
    AtomicInteger told = new AtomicInteger();
    Supplier<List<Path>> files =
        () -> {
          looks.incrementAndGet();
          return List.of(file);
        };
    try (FileWatch watch = new FileWatch(files, told::incrementAndGet)) {
      watch.start(Duration.ofMillis(10));
      awaitLooks(looks);
      assertEquals(0, told.get());
      Files.writeString(file, "longer");
      awaitLooks(looks);
      assertEquals(1, told.get());
      Files.delete(file);
      awaitLooks(looks);
      assertEquals(2, told.get());
    }
  }

  /** One more look may have begun before the change; two see it, and the next tells it no more. */
  private static void awaitLooks(AtomicInteger looks) throws Exception {
    int before = looks.get();
    Eventually.holds("five more looks", () -> looks.get() > before + 5);
  }
}
