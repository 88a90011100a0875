package io.github.provender.ops;

import io.github.provender.ChildProcess;
import io.github.provender.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code provender serve} in a process of its own, on the ontology and queries but little data. */
final class ServeProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;
  private int port;

  /**
   * Starts in a folder that is empty but for its data, and returns while the data is read. Where
   * the tests themselves run with hang-ups ignored, the server must not inherit that.
   */
  ServeProcess(Path home, String... options) throws IOException {
    this("--default-signal=HUP", home, options);
  }

  /** Starts so that hang-ups are ignored. */
  static ServeProcess ignoringHangUps(Path home) throws IOException {
    return new ServeProcess("--ignore-signal=HUP", home);
  }

  private ServeProcess(String signals, Path home, String... options) throws IOException {
    for (String name : List.of("ontology", "queries")) {
      ChildProcess.copy(Path.of(name), home.resolve(name));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of("env", signals, java, "-Xmx512m"));
    command.addAll(List.of("-Dprovender.home=" + home, "-cp", ChildProcess.classPath()));
    command.addAll(List.of(Main.class.getName(), "serve", "--port", "0", "--quiet", "--anyway"));
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    lines = process.errorReader(StandardCharsets.UTF_8);
    until("Reading and checking");
  }

  /** Waits until the server listens. */
  ServeProcess serving() throws IOException {
    port = portIn("Serving at");
    return this;
  }

  /** Waits for those words, which an address follows. */
  int portIn(String words) throws IOException {
    return URI.create(until(words).replaceFirst("(?s).*" + words + " (\\S+).*", "$1")).getPort();
  }

  Process process() {
    return process;
  }

  int port() {
    return port;
  }

  /** All lines of standard error up to the one that holds those words. */
  String until(String words) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      all.append(line).append('\n');
      if (line.contains(words)) {
        return all.toString();
      }
    }
    throw new AssertionError("ended before '" + words + "': " + all);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }
}
