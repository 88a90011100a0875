package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.Eventually;
import io.github.provender.ops.connection.Timeouts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
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
      requireTerminated(served.process());
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
  void one_that_ignores_hangups_says_so() throws Exception {
    try (ServeProcess served = ServeProcess.ignoringHangUps(folder).serving()) {
      served.until("No SIGHUP gets here");
    }
  }

  @Test
  void the_old_data_is_let_go_after_a_reload() throws Exception {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    assumeTrue(Files.isExecutable(jcmd), "no jcmd here to look into the heap with");
    try (ServeProcess served = new ServeProcess(folder).serving()) {
      hangUp(served.process());
      served.until("The new data is served.");
      Eventually.holds(
          "the end of the old data",
          () -> instances(jcmd, served.process(), DatasetVersion.class) == 1);
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

  @Test
  void a_second_signal_does_not_wait_for_requests_under_way() throws Exception {
    Eventually.holds("a machine fast enough for two signals", this::secondSignalEndsIt);
  }

  /** False where the time was over in which a request may come in, or one under way may finish. */
  private boolean secondSignalEndsIt() throws Exception {
    Path home = Files.createTempDirectory(folder, "home");
    try (ServeProcess served = new ServeProcess(home, "--metrics-port", "0").serving();
        RawHttpClient wire = new RawHttpClient(served.port())) {
      int metrics = served.portIn("Metrics at");
      wire.send(
          RawHttpClient.head(
              "POST /sparql HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/sparql-query",
              "Content-Length: 6"));
      Eventually.holds(
          "a request under way", () -> ServerFixture.underWay(metrics) == 1 || wire.isAnswered());
      if (wire.isAnswered()) {
        return false;
      }
      long begun = System.nanoTime();
      served.process().destroy();
      RawHttpClient.awaitRefusal(served.port());
      boolean waits = served.process().isAlive();
      served.process().destroy();
      String told = wire.rest();
      requireTerminated(served.process());
      if (System.nanoTime() - begun > Timeouts.DEFAULT.drain().toNanos()) {
        return false;
      }
      assertTrue(waits, "it did not wait after the first signal");
      assertEquals("", told);
      return true;
    }
  }

  private static void requireTerminated(Process process) throws InterruptedException {
    assertTrue(process.waitFor(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS));
    assertEquals(TERMINATED, process.exitValue());
  }
}
