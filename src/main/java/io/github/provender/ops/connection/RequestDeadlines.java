package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Cuts connections whose client takes too long, however many single bytes it sends; Jetty's own
 * idle time ends only the silent ones.
 */
public final class RequestDeadlines extends AbstractLifeCycle {
  public static final String CUT = RequestDeadlines.class.getName();
  private static final Duration STEP = Duration.ofMillis(250);

  private final ScheduledExecutorScheduler clock =
      new ScheduledExecutorScheduler("time-keeper", true);
  private final InFlightRequests underWay;
  private final Supplier<Stream<Connector>> connectors;
  private final Timeouts patience;
  private final Consumer<String> counted;
  private final Map<EndPoint, Head> heads = new HashMap<>();
  private volatile long drainedBy;

  public RequestDeadlines(
      InFlightRequests underWay,
      Supplier<Stream<Connector>> connectors,
      Timeouts patience,
      Consumer<String> counted) {
    this.underWay = underWay;
    this.connectors = connectors;
    this.patience = patience;
    this.counted = counted;
  }

  /** A head that has not come whole. */
  private record Head(long answers, long bytesBefore, long begun) {
    static final long NOT_BEGUN = 0;
  }

  @Override
  protected void doStart() throws Exception {
    clock.start();
    next();
  }

  @Override
  protected void doStop() throws Exception {
    clock.stop();
  }

  /** From now on requests under way have only so long. */
  public void drain() {
    drainedBy = System.nanoTime() + patience.drain().toNanos();
  }

  private void next() {
    clock.schedule(this::look, STEP.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      long now = System.nanoTime();
      underWay.works().forEach(work -> look(work, now));
      lookAtHeads(now);
    } finally {
      next();
    }
  }

  private void look(InFlightRequests.Work work, long now) {
    if (work.getAttribute(CUT) != null) {
      return;
    }
    if (work.lacksBody() && work.age(now).compareTo(patience.body()) > 0) {
      cut(work, HttpStatus.REQUEST_TIMEOUT_408, "the body of the request came too slowly");
    } else if (work.age(now).compareTo(patience.whole()) > 0) {
      cut(work, HttpStatus.SERVICE_UNAVAILABLE_503, "the answer took too long");
    } else if (drainedBy != 0 && now > drainedBy) {
      cut(work, HttpStatus.SERVICE_UNAVAILABLE_503, "the server stops");
    }
  }

  private void cut(InFlightRequests.Work work, int status, String why) {
    work.setAttribute(CUT, status);
    counted.accept(why);
    if (work.isAnswered()) {
      RawErrorResponse.close(work.endPoint(), why);
    } else {
      RawErrorResponse.to(work.endPoint(), status, why, RequestId.of(work));
    }
  }

  private void lookAtHeads(long now) {
    Map<EndPoint, Head> seen = new HashMap<>();
    connectors
        .get()
        .flatMap(connector -> connector.getConnectedEndPoints().stream())
        .forEach(endPoint -> look(endPoint, seen, now));
    heads.clear();
    heads.putAll(seen);
  }

  private void look(EndPoint endPoint, Map<EndPoint, Head> seen, long now) {
    Connection connection = endPoint.getConnection();
    if (connection == null || connection.getMessagesIn() != connection.getMessagesOut()) {
      return;
    }
    long answers = connection.getMessagesOut();
    long bytes = connection.getBytesIn();
    Head head = heads.get(endPoint);
    if (head == null || head.answers() != answers) {
      head = new Head(answers, answers == 0 ? 0 : bytes, Head.NOT_BEGUN);
    }
    if (head.begun() == Head.NOT_BEGUN && bytes > head.bytesBefore()) {
      head = new Head(answers, head.bytesBefore(), now);
    }
    if (head.begun() == Head.NOT_BEGUN && drainedBy != 0) {
      RawErrorResponse.close(endPoint, "the server stops");
    } else if (head.begun() != Head.NOT_BEGUN && now - head.begun() > patience.head().toNanos()) {
      counted.accept("the head of the request came too slowly");
      RawErrorResponse.to(
          endPoint,
          HttpStatus.REQUEST_TIMEOUT_408,
          "the head of the request came too slowly",
          "none");
    } else {
      seen.put(endPoint, head);
    }
  }
}
