package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SignalTest {
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  @BeforeEach
  void signals_can_be_sent() {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/kill")) || Files.isExecutable(Path.of("/usr/bin/kill")),
        "no kill command here to send signals by");
  }

  @Test
  void hangup_reads_the_files_again_and_terminate_stops() throws Exception {
    Path more = Files.createDirectories(folder.resolve("data")).resolve("more.trig");
    try (ServeProcess served = new ServeProcess(folder).serving()) {
      Files.writeString(more, "<http://example.org/g> {\n  <http://example.org/s> }");
      hangUp(served.process());
      assertTrue(served.until("is still served").contains("more.trig:2:"));
      Files.writeString(more, "");
      hangUp(served.process());
      served.until("The new data is served.");
      served.process().destroy();
      assertTrue(served.process().waitFor(12, TimeUnit.SECONDS));
      assertEquals(TERMINATED, served.process().exitValue());
    }
  }

  @Test
  void hangup_while_it_starts_is_heeded_once_it_serves() throws Exception {
    try (ServeProcess served = new ServeProcess(folder)) {
      hangUp(served.process());
      served.serving().until("The new data is served.");
    }
  }

  @Test
  void the_old_data_is_let_go_after_a_reload() throws Exception {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    assumeTrue(Files.isExecutable(jcmd), "no jcmd here to look into the heap with");
    try (ServeProcess served = new ServeProcess(folder).serving()) {
      hangUp(served.process());
      served.until("The new data is served.");
      assertEquals(1, instances(jcmd, served.process(), DatasetVersion.class));
    }
  }

  /** How many of that class are reachable. */
  private static int instances(Path jcmd, Process process, Class<?> type) throws IOException {
    Process asked =
        new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), "GC.class_histogram")
            .start();
    try (BufferedReader lines = asked.inputReader(StandardCharsets.UTF_8)) {
      return lines
          .lines()
          .map(line -> line.trim().split("\\s+"))
          .filter(words -> words.length >= 4 && words[3].equals(type.getName()))
          .mapToInt(words -> Integer.parseInt(words[1]))
          .sum();
    }
  }

  private static void hangUp(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid())).start().waitFor();
  }

  /** The request under way would be told 503 once the time to finish is over. */
  @Test
  void a_second_signal_does_not_wait_for_requests_under_way() throws Exception {
    try (ServeProcess served = new ServeProcess(folder).serving();
        RawHttpClient wire = new RawHttpClient(served.port())) {
      wire.send(
          RawHttpClient.head(
              "POST /sparql HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/sparql-query",
              "Content-Length: 6"));
      Thread.sleep(300);
      served.process().destroy();
      awaitClosed(served.port());
      assertTrue(served.process().isAlive(), "it did not wait after the first signal");
      served.process().destroy();
      assertEquals("", wire.rest());
      assertTrue(served.process().waitFor(12, TimeUnit.SECONDS));
      assertEquals(TERMINATED, served.process().exitValue());
    }
  }

  private static void awaitClosed(int port) throws IOException, InterruptedException {
    for (int i = 0; i < 100; i++) {
      try {
        new RawHttpClient(port).close();
        Thread.sleep(50);
      } catch (ConnectException e) {
        return;
      }
    }
    throw new AssertionError("the port stays open");
  }
}
