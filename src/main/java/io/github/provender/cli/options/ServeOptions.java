package io.github.provender.cli.options;

import io.github.provender.diagnostic.UserError;
import io.github.provender.http.Limits;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.ops.Settings;
import io.github.provender.ops.connection.Timeouts;
import io.github.provender.ops.telemetry.LogQueue;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Command-line options of the server: where it listens, to whom it answers and what it logs. */
public final class ServeOptions {
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

  @Option(
      names = "--allow-host",
      paramLabel = "NAME[:PORT]",
      description = "Answer under this host name too; may be repeated.")
  private List<String> allowed = List.of();

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "Address by which others reach the server; its host and port are allowed.")
  private @Nullable URI base;

  @Option(
      names = "--report-to",
      paramLabel = "URL|mailto:",
      description = "Where readers report an error in the data (default: nowhere).")
  private String reports = "";

  @Option(
      names = "--metrics-port",
      paramLabel = "N",
      description = "Serve metrics on this port of the loopback address (default: nowhere).")
  private @Nullable Integer metricsPort;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Write the line of each request there (default: standard error).")
  private @Nullable Path accessLog;

  @Option(names = "--log-queries", description = "Show query strings in the log.")
  private boolean queries;

  @Option(names = "--quiet", description = "Write no line of each request.")
  private boolean quiet;

  @Option(
      names = "--temporary-space",
      paramLabel = "MB",
      description =
          "What all answers under way may take of the temporary folder (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "1024")
  private long temporaryMegabytes = 1024;

  public Settings settings(LogQueue console) {
    return new Settings(
        host,
        port,
        metricsPort == null ? OptionalInt.empty() : OptionalInt.of(metricsPort),
        hosts(),
        base == null ? "" : base.toString().replaceFirst("/+$", ""),
        reports(),
        console,
        new Settings.Log(!quiet, Optional.ofNullable(accessLog)),
        queries,
        limits(),
        Timeouts.DEFAULT);
  }

  private String reports() {
    if (!reports.matches("|(https?://|mailto:)[^\\s\"<>]+")) {
      throw UserError.usage(
          "--report-to " + reports + ": neither a web address nor mailto:",
          "such as mailto:errors@provender.example");
    }
    return reports;
  }

  private Limits limits() {
    if (temporaryMegabytes < 1) {
      throw UserError.usage(
          "--temporary-space " + temporaryMegabytes + ": not a number of megabytes above 0",
          "such as 1024");
    }
    return Limits.DEFAULT.with(Capacity.DEFAULT.withTemporaryBytes(temporaryMegabytes << 20));
  }

  private List<String> hosts() {
    List<String> hosts = new ArrayList<>(allowed);
    if (base != null) {
      if (base.getHost() == null) {
        throw UserError.usage(
            "--base " + base + ": not an absolute address", "such as https://provender.example/");
      }
      hosts.add(base.getAuthority());
    }
    return hosts;
  }
}
