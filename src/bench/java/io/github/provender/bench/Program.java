package io.github.provender.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Whole commands, as a person starts them. */
final class Program {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int PATIENCE_SECONDS = 600;

  private Program() {}

  /** The launcher with these arguments. */
  static List<String> launched(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of(Path.of("provender").toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Plain Java on the same classes, without archive or flags. */
  static List<String> plain(String mainClass, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "java",
                "-Dprovender.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                "target/classes" + File.pathSeparator + "target/lib/*",
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Milliseconds from start to exit. */
  static Callable<Double> run(List<String> command) {
    return () -> {
      long start = System.nanoTime();
      Process process = quiet(command).start();
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(command + " ended with " + code);
      }
      return millisecondsSince(start);
    };
  }

  /** Milliseconds from start to the first answer at a path; then the server is ended. */
  static Callable<Double> untilAnswered(List<String> command, String path) {
    return () -> {
      int port = freePort();
      List<String> whole = new ArrayList<>(command);
      whole.addAll(List.of("--port", String.valueOf(port)));
      long start = System.nanoTime();
      Process process = quiet(whole).start();
      try {
        await(process, port, path);
        return millisecondsSince(start);
      } finally {
        process.destroy();
        process.waitFor();
      }
    };
  }

  static void await(Process process, int port, String path) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (get(port, path).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        Thread.sleep(5);
      }
    }
    throw new IllegalStateException("no answer from the server");
  }

  static HttpResponse<byte[]> get(int port, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return CLIENT.send(
        HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static double millisecondsSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  static ProcessBuilder quiet(List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }
}
