package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;

/**
 * Request deadlines: cuts connections whose client takes too long, however many single bytes it
 * sends; Jetty's own idle time ends only the silent ones.
 */
public final class RequestDeadlines extends PeriodicTask {
  public static final String CUT = RequestDeadlines.class.getName();
  private static final Duration STEP = Duration.ofMillis(250);

  private final InFlightRequests underWay;
  private final Supplier<Stream<Connector>> connectors;
  private final Timeouts patience;
  private final Consumer<String> counted;
  private final Map<EndPoint, RequestHead> heads = new HashMap<>();
  private volatile Optional<Deadline> drained = Optional.empty();

  public RequestDeadlines(
      InFlightRequests underWay,
      Supplier<Stream<Connector>> connectors,
      Timeouts patience,
      Consumer<String> counted) {
    super("time-keeper", STEP);
    this.underWay = underWay;
    this.connectors = connectors;
    this.patience = patience;
    this.counted = counted;
  }

  /** From now on requests under way have only so long. */
  public void drain() {
    drained = Optional.of(Deadline.after(System.nanoTime(), patience.drain()));
  }

  @Override
  void look(long now) {
    underWay.works().forEach(work -> look(work, now));
    lookAtHeads(now);
  }

  private void look(InFlightRequests.Work work, long now) {
    if (work.getAttribute(CUT) != null) {
      return;
    }
    if (work.lacksBody() && work.age(now).compareTo(patience.body()) > 0) {
      cut(work, HttpStatus.REQUEST_TIMEOUT_408, "the body of the request came too slowly");
    } else if (work.age(now).compareTo(patience.whole()) > 0) {
      cut(work, HttpStatus.SERVICE_UNAVAILABLE_503, "the answer took too long");
    } else if (drained.filter(end -> end.isOver(now)).isPresent()) {
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
    Map<EndPoint, RequestHead> seen = new HashMap<>();
    connectors
        .get()
        .flatMap(connector -> connector.getConnectedEndPoints().stream())
        .forEach(endPoint -> look(endPoint, seen, now));
    heads.clear();
    heads.putAll(seen);
  }

  private void look(EndPoint endPoint, Map<EndPoint, RequestHead> seen, long now) {
    Connection connection = endPoint.getConnection();
    if (connection == null || connection.getMessagesIn() != connection.getMessagesOut()) {
      return;
    }
    long answers = connection.getMessagesOut();
    long bytes = connection.getBytesIn();
    RequestHead known = heads.get(endPoint);
    RequestHead head =
        (known != null && known.answers() == answers ? known : RequestHead.awaited(answers, bytes))
            .seen(bytes, now, patience.head());
    if (!head.hasBegun() && drained.isPresent()) {
      RawErrorResponse.close(endPoint, "the server stops");
    } else if (head.isLate(now)) {
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
