package io.github.provender.bench;

import java.util.List;
import java.util.stream.IntStream;

/** P9: a server of the shipped data in a heap of 256 MB. */
final class MemoryBench {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/compare.json?model=deepseek-r1&model=gpt-4o",
          "/compare?model=olmo-2-7b&model=olmo-2-13b",
          "/page/id/model/deepseek-v3",
          "/ontology",
          "/queries/disagreements",
          "/data/id/model/deepseek-r1.ttl");
  private static final int ROUNDS = 40;

  private MemoryBench() {}

  /** A row of the table: whether every request was answered, and the memory then. */
  static String run() throws Exception {
    int port = Program.freePort();
    List<String> command =
        Program.plain("io.github.provender.Main", "serve", "--port", String.valueOf(port));
    command.add(1, "-Xmx256m");
    Process server = Program.quiet(command).start();
    try {
      Program.await(server, port, "/");
      long failed = 0;
      for (int i : IntStream.range(0, ROUNDS * PATHS.size()).toArray()) {
        if (Program.get(port, PATHS.get(i % PATHS.size())).statusCode() != 200) {
          failed++;
        }
      }
      String heap =
          new String(
              new ProcessBuilder("jcmd", String.valueOf(server.pid()), "GC.heap_info")
                  .start()
                  .getInputStream()
                  .readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      String used =
          heap.lines()
              .filter(line -> line.contains("used"))
              .findFirst()
              .orElse("")
              .replaceAll(".*used (\\d+)K.*", "$1");
      return "| P9 | server in `-Xmx256m`, %d requests | %d failed, %d MB of heap used | | | | %s |"
          .formatted(
              ROUNDS * PATHS.size(),
              failed,
              Long.parseLong(used) / 1024,
              failed == 0 ? "met" : "missed");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }
}
