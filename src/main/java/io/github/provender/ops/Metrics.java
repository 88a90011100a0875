package io.github.provender.ops;

import io.github.provender.ops.telemetry.LogQueue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Metrics: counts what the server does, for Prometheus to read. */
final class Metrics implements RequestLog, AutoCloseable {
  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final int[] BUCKETS = {5, 25, 100, 500, 1_000, 5_000, 15_000, 60_000};

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  private final Set<String> kinds;

  /** Held here, since a counter forgets what nobody else holds. */
  private final List<LogQueue> logs = new ArrayList<>();

  /**
   * Metrics of a server that has just been made.
   *
   * @param kinds the words by which requests are counted
   */
  Metrics(Set<String> kinds) {
    this.kinds = kinds;
    collections.bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  void gauge(String name, String meaning, Supplier<Number> value) {
    Gauge.builder(name, value).description(meaning).register(registry);
  }

  void dropped(List<LogQueue> queues) {
    logs.addAll(queues);
    count(
        "provender.log.lines.dropped",
        "lines of the log that came faster than they could be written",
        () -> logs.stream().mapToLong(LogQueue::dropped).sum());
  }

  /** What only grows. */
  void count(String name, String meaning, Supplier<Number> value) {
    FunctionCounter.builder(name, this, self -> value.get().doubleValue())
        .description(meaning)
        .register(registry);
  }

  @Override
  public void log(Request request, Response response) {
    Outcome outcome = Outcome.of(request, response, kinds);
    Timer.builder("provender.requests")
        .description("requests by kind of route and status")
        .tag("kind", outcome.kind())
        .tag("status", String.valueOf(outcome.status()))
        .serviceLevelObjectives(buckets())
        .register(registry)
        .record(NanoTime.since(request.getBeginNanoTime()), TimeUnit.NANOSECONDS);
  }

  private static Duration[] buckets() {
    return java.util.Arrays.stream(BUCKETS).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }

  void cut(String why) {
    Counter.builder("provender.connections.cut")
        .description("connections that the server closed, since the client was too slow")
        .tag("why", why)
        .register(registry)
        .increment();
  }

  void reloaded(ReloadResult reload) {
    Counter.builder("provender.reloads")
        .description("attempts to serve newer data")
        .tag("succeeded", String.valueOf(reload.succeeded()))
        .register(registry)
        .increment();
  }

  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
