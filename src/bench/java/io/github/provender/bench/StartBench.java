package io.github.provender.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** P1 and P2: what a person waits for who starts a command or a server. */
final class StartBench {
  private static final int RUNS = 9;
  private static final String[] COMPARE = {"compare", "deepseek-r1", "gpt-4o-2024-05-13"};
  private static final String MAIN = "io.github.provender.Main";
  private static final String PAGE = "/compare?model=deepseek-r1&model=gpt-4o-2024-05-13";

  private StartBench() {}

  static List<Goal> run() throws Exception {
    Path query = Files.createTempFile("compare", ".rq");
    try {
      return measured(query);
    } finally {
      Files.delete(query);
    }
  }

  private static List<Goal> measured(Path query) throws Exception {
    String model = "<https://w3id.org/provender/id/model/";
    Files.writeString(
        query,
        Files.readString(Path.of("queries/compare.rq"))
            .replace("?_a_iri", model + "deepseek-r1>")
            .replace("?__b_iri", model + "gpt-4o-2024-05-13>"));
    Map<String, Callable<Double>> commands = new LinkedHashMap<>();
    commands.put("ours", Program.run(Program.launched(COMPARE)));
    commands.put("plain", Program.run(Program.plain(MAIN, COMPARE)));
    commands.put("arq", Program.run(arqCommand(query)));
    Times.inTurn(1, commands);
    Map<String, Times> started = Times.inTurn(RUNS, commands);

    Map<String, Callable<Double>> servers = new LinkedHashMap<>();
    servers.put("ours", Program.untilAnswered(Program.launched("serve"), PAGE));
    servers.put("plain", Program.untilAnswered(Program.plain(MAIN, "serve"), PAGE));
    Map<String, Times> served = Times.inTurn(RUNS, servers);

    Times ours = started.get("ours");
    Times plain = started.get("plain");
    Times arq = started.get("arq");
    return List.of(
        Goal.of("P1", "`./provender compare A B` against plain `java -cp`", ours, plain, 0.45),
        Goal.of("P1", "the same against Jena's `arq`", ours, arq, 0.5),
        Goal.of(
            "P2",
            "`serve` until the first `/compare` against plain `java -cp`",
            served.get("ours"),
            served.get("plain"),
            0.5));
  }

  /** Jena's own command on the same files; it knows no union, so it finds less than ours does. */
  private static List<String> arqCommand(Path query) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--query=" + query, "--results=none"));
    for (String folder : List.of("ontology", "data")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().matches(".*\\.(ttl|trig)"))
            .filter(
                file -> !file.toString().contains("rules/") && !file.toString().contains("checks/"))
            .sorted()
            .forEach(file -> arguments.add("--data=" + file));
      }
    }
    List<String> command =
        Program.plain(arq.sparql.class.getName(), arguments.toArray(String[]::new));
    String jar =
        Path.of(arq.sparql.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toString();
    command.replaceAll(part -> part.endsWith("lib/*") ? part + File.pathSeparator + jar : part);
    return command;
  }
}
