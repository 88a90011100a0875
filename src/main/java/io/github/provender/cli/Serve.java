package io.github.provender.cli;

import io.github.provender.check.Finding;
import io.github.provender.check.Rulebook;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.QueryShelf;
import io.github.provender.web.Server;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the endpoint and the pages until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the SPARQL endpoint and the pages; on this machine only, unless told.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port (default: ${DEFAULT-VALUE}).",
      defaultValue = "3030")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: ${DEFAULT-VALUE}).",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--anyway", description = "Serve even if rules are broken.")
  private boolean anyway;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    err.println("Reading and checking the data …");
    err.flush();
    QueryShelf shelf = session.shelf();
    KnowledgeGraph graph = session.served(shelf);
    Rulebook rules = Rulebook.of(session.workspace());
    List<Finding> violations =
        rules.check(graph, session.language()).stream()
            .filter(f -> f.severity() == Finding.Severity.VIOLATION)
            .toList();
    violations.forEach(err::println);
    if (!violations.isEmpty() && !anyway) {
      err.println(
          "Not served: " + violations.size() + " violations (--anyway serves all the same).");
      return 1;
    }
    Server server = Server.start(graph, shelf, rules, host, port);
    Thread stopper = new Thread(server::stop, "stop");
    Runtime.getRuntime().addShutdownHook(stopper);
    err.println("Serving at " + server.address() + " – Ctrl-C stops it.");
    err.flush();
    new CountDownLatch(1).await();
    return 0;
  }
}
