package io.github.provender.ops;

import io.github.provender.http.Limits;
import io.github.provender.ops.connection.Timeouts;
import io.github.provender.ops.telemetry.LogQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Server settings: what the operator decides.
 *
 * @param port 0 for any free one
 * @param metricsPort where metrics are served on the loopback address; nowhere if empty
 * @param hosts names in the Host header that are answered, beside the loopback ones and {@code
 *     host}
 * @param base the address by which others reach the server; empty to go by the Host header
 * @param reports where errors in the data are reported; may be empty
 * @param console where a line for the operator goes
 * @param requests where each request is logged
 * @param queries whether the log shows query strings
 */
public record Settings(
    String host,
    int port,
    OptionalInt metricsPort,
    List<String> hosts,
    String base,
    String reports,
    LogQueue console,
    Log requests,
    boolean queries,
    Limits limits,
    Timeouts patience) {

  /**
   * Where each request is logged.
   *
   * @param file empty for the console
   */
  public record Log(boolean on, Optional<Path> file) {
    /** No request is logged. */
    public static final Log NONE = new Log(false, Optional.empty());
  }

  /**
   * The host names under which the server answers: where it listens and those allowed beside it.
   */
  List<String> answersTo() {
    return Stream.concat(Stream.of(host), hosts.stream()).toList();
  }

  /** The settings of a server that was told nothing else: silent, and only for that host. */
  public static Settings of(String host, int port) {
    return new Settings(
        host,
        port,
        OptionalInt.empty(),
        List.of(),
        "",
        "",
        new LogQueue(line -> {}),
        Log.NONE,
        false,
        Limits.DEFAULT,
        Timeouts.DEFAULT);
  }
}
