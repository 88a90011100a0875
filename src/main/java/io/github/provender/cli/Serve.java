package io.github.provender.cli;

import io.github.provender.cli.options.ServeOptions;
import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.OpenFiles;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Workspace;
import io.github.provender.ops.DatasetVersion;
import io.github.provender.ops.FileWatch;
import io.github.provender.ops.ReloadResult;
import io.github.provender.ops.ReloadScheduler;
import io.github.provender.ops.Signals;
import io.github.provender.ops.ValidationFailed;
import io.github.provender.ops.telemetry.LogQueue;
import io.github.provender.site.Server;
import io.github.provender.sparql.bound.ServerProcess;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Command {@code serve}: serves the SPARQL endpoint and the pages until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the SPARQL endpoint and the pages; on this machine only, unless told.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /** That of sysexits.h for a failure that another start may mend. */
  private static final int BEYOND_HELP = 75;

  private static final int INTERRUPTED = 130;
  private static final int TERMINATED = 143;

  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();
  @Mixin private ServeOptions options = new ServeOptions();

  private final LogQueue log = new LogQueue(this::print);

  @Option(names = "--anyway", description = "Serve even if rules are broken.")
  private boolean anyway;

  @Option(names = "--watch", description = "Serve changed files as soon as they are sound.")
  private boolean watch;

  @Override
  public Integer call() {
    OpenFiles open = new OpenFiles();
    if (!open.areEnough()) {
      throw new UserError(UserError.Kind.STORE, open.problem(), open.fix());
    }
    System.setErr(log.stream()); // the engine's own log must not hold up its work, either
    ServerProcess.restrict();
    CompletableFuture<Server> started = new CompletableFuture<>();
    try (ReloadScheduler reloads = new ReloadScheduler(() -> reload(started.join()));
        FileWatch files = new FileWatch(this::files, reloads::request)) {
      boolean hangup = Signals.handle("HUP", reloads::request);
      tell("Reading and checking the data …");
      Server server = Server.start(load(), options.settings(log));
      started.complete(server);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, log), "stop"));
      tell("Serving at " + server.address() + " – Ctrl-C stops it.");
      if (server.metricsPort() > 0) {
        tell("Metrics at http://127.0.0.1:" + server.metricsPort() + "/metrics");
      }
      if (!hangup && !watch) {
        tell(
            "No SIGHUP gets here (nohup keeps it off): --watch is the way to serve changed files.");
      }
      if (watch) {
        files.start(LOOK_EVERY);
      }
      tell("The server ends: " + server.end().join() + ". Start it again.");
      return BEYOND_HELP;
    } catch (ValidationFailed e) {
      e.reasons().forEach(this::tell);
      tell("Not served: " + e.getMessage() + " (--anyway serves all the same).");
      return 1;
    } finally {
      log.close();
    }
  }

  /** Lets requests under way finish, unless a second signal says not to wait for them. */
  private static void stop(Server server, LogQueue log) {
    Signals.handle("INT", () -> Runtime.getRuntime().halt(INTERRUPTED));
    Signals.handle("TERM", () -> Runtime.getRuntime().halt(TERMINATED));
    server.stop();
    log.close();
  }

  private void tell(String line) {
    log.add(line);
  }

  private void print(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }

  private DatasetVersion load() {
    return new DatasetLoader(session, anyway, this::tell).load();
  }

  private void reload(Server server) {
    tell("Reading and checking the data again …");
    ReloadResult reload = server.reload(this::load);
    reload.reasons().forEach(this::tell);
    tell(reload.succeeded() ? "The new data is served." : "The old data is still served.");
  }

  /** All files whose change would change what is served. */
  private List<Path> files() {
    Workspace shipped = session.workspace();
    return Stream.of(
            shipped.ontology(),
            shipped.derived(),
            shipped.data(),
            shipped.history(),
            shipped.rules(),
            shipped.checks(),
            shipped.queries(),
            session.own())
        .flatMap(List::stream)
        .toList();
  }
}
