package io.github.provender.ops;

import io.github.provender.http.AbandonedWork;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import io.github.provender.ops.connection.InFlightRequests;
import io.github.provender.ops.connection.Timeouts;
import io.github.provender.ops.telemetry.Usage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Health check: answers {@code /health} before any queue, and knows whether the server can do its
 * work.
 */
final class Health extends Handler.Wrapper {
  /** That long a query may overrun its time before it counts as stuck. */
  static final Duration GRACE = Duration.ofSeconds(5);

  /** Half of the cores may be held by queries that were given up; the others still work. */
  private static final int MOST_LOST = Runtime.getRuntime().availableProcessors() / 2;

  private final Supplier<DatasetVersion> edition;
  private final InFlightRequests underWay;
  private final AbandonedWork abandoned;
  private final Settings settings;
  private final List<Usage> usages;
  private volatile boolean draining;
  private volatile Optional<ReloadResult> lastReload = Optional.empty();

  Health(
      Supplier<DatasetVersion> edition,
      InFlightRequests underWay,
      AbandonedWork abandoned,
      Settings settings,
      List<Usage> usages) {
    this.edition = edition;
    this.underWay = underWay;
    this.abandoned = abandoned;
    this.settings = settings;
    this.usages = usages;
    setHandler(underWay);
  }

  void drain() {
    draining = true;
  }

  void remember(ReloadResult reload) {
    lastReload = Optional.of(reload);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!"/health".equals(request.getHttpURI().getPath())) {
      return super.handle(request, response, callback);
    }
    String status = draining ? "draining" : trouble(GRACE).isPresent() ? "stuck" : "ok";
    if (!status.equals("ok")) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
      response.getHeaders().put("Retry-After", HttpProblem.RETRY_REQUEST_SECONDS);
    }
    byte[] body = JSON.toString(report(status)).getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put("Content-Type", "application/json");
    response.getHeaders().put("Cache-Control", "no-store");
    response.getHeaders().put("Content-Length", body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  /**
   * Why the server cannot do its work just now; empty while it can.
   *
   * @param grace how long one and the same query or request must have overrun its time
   */
  Optional<String> trouble(Duration grace) {
    long lost = abandoned.runningFor(grace);
    if (lost > MOST_LOST) {
      return Optional.of(lost + " queries overran their time and cannot be stopped");
    }
    return isStuck(grace)
        ? Optional.of("a request overran its time and cannot be stopped")
        : Optional.empty();
  }

  /** Whether a request still runs though its time is long over. */
  private boolean isStuck(Duration grace) {
    long now = System.nanoTime();
    Duration silent =
        Duration.ofMillis(settings.limits().answerMillis())
            .plus(Duration.ofMillis(settings.limits().capacity().waitMillis()))
            .plus(settings.patience().queue())
            .plus(grace);
    Duration whole = settings.patience().whole().plus(grace);
    return underWay.works().stream()
        .anyMatch(
            work ->
                work.age(now).compareTo(whole) > 0
                    || (!work.isAnswered() && work.atWork(now).compareTo(silent) > 0));
  }

  private JsonObject report(String status) {
    DatasetVersion now = edition.get();
    JsonObject json = new JsonObject();
    json.put("status", status);
    json.put("triples", now.triples());
    json.put("claims", now.claims());
    json.put("dataVersion", now.version());
    json.put("loadedAt", now.loadedAt().toString());
    json.put("abandonedQueries", abandoned.running());
    lastReload.ifPresent(reload -> json.put("lastReload", report(reload)));
    JsonObject used = new JsonObject();
    usages.forEach(usage -> used.put(usage.field(), usage.value().get()));
    json.put("used", used);
    json.put("limits", report(settings.limits(), settings.patience()));
    return json;
  }

  private static JsonObject report(ReloadResult reload) {
    JsonObject json = new JsonObject();
    json.put("at", reload.at().toString());
    json.put("succeeded", reload.succeeded());
    JsonArray reasons = new JsonArray();
    reload.reasons().forEach(reasons::add);
    json.put("reasons", reasons);
    return json;
  }

  private static JsonObject report(Limits limits, Timeouts patience) {
    JsonObject json = new JsonObject();
    json.put("answerMillis", limits.answerMillis());
    json.put("rows", limits.rows());
    json.put("triples", limits.triples());
    json.put("queries", limits.queries());
    json.put("bodyBytes", limits.bodyBytes());
    json.put("headerBytes", limits.headerBytes());
    json.put("patternCharacters", limits.patternCharacters());
    json.put("waitingQueries", limits.capacity().waitingQueries());
    json.put("waitMillis", limits.capacity().waitMillis());
    json.put("temporaryBytes", limits.capacity().temporaryBytes());
    json.put("cacheBytes", limits.capacity().cacheBytes());
    json.put("headMillis", patience.head().toMillis());
    json.put("bodyMillis", patience.body().toMillis());
    json.put("wholeMillis", patience.whole().toMillis());
    return json;
  }
}
