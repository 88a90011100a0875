package io.github.provender.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalTest {
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  @Test
  void hangup_reads_the_files_again_and_terminate_stops() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/kill")) || Files.isExecutable(Path.of("/usr/bin/kill")),
        "no kill command here to send signals by");
    copy("ontology", "queries");
    Path more = Files.createDirectories(folder.resolve("data")).resolve("more.trig");
    Process process = serve();
    try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
      until(lines, "Serving at");
      Files.writeString(more, "<http://example.org/g> {\n  <http://example.org/s> }");
      hangUp(process);
      assertTrue(until(lines, "is still served").contains("more.trig:2:"));
      Files.writeString(more, "");
      hangUp(process);
      until(lines, "The new data is served.");
      process.destroy();
      assertTrue(process.waitFor(12, TimeUnit.SECONDS));
      assertEquals(TERMINATED, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  private void copy(String... names) throws IOException {
    for (String name : names) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = folder.resolve(file);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  private Process serve() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-Xmx512m",
                "-Dprovender.home=" + folder,
                "-cp",
                classPath(),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--quiet",
                "--anyway"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> url.getPath())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  /** All lines up to the one that holds those words. */
  private static String until(BufferedReader lines, String words) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      all.append(line).append('\n');
      if (line.contains(words)) {
        return all.toString();
      }
    }
    throw new AssertionError("ended before '" + words + "': " + all);
  }

  private static void hangUp(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid())).start().waitFor();
  }
}
