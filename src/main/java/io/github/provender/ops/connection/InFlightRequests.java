package io.github.provender.ops.connection;

import java.time.Duration;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** In-flight requests: those that have begun and not ended. */
public final class InFlightRequests extends Handler.Wrapper {
  private final Set<Work> works = ConcurrentHashMap.newKeySet();

  public InFlightRequests(Handler next) {
    super(next);
  }

  public Set<Work> works() {
    return Collections.unmodifiableSet(works);
  }

  /** How many are asked of that path. */
  public long at(String path) {
    return works.stream().filter(work -> path.equals(work.getHttpURI().getPath())).count();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Work work = new Work(request, response);
    works.add(work);
    Request.addCompletionListener(request, failure -> works.remove(work));
    return super.handle(work, response, callback);
  }

  /** One request, and how far it has come. */
  public static final class Work extends Request.Wrapper {
    private final Response response;
    private final long begun = System.nanoTime();
    private volatile OptionalLong complete;

    Work(Request request, Response response) {
      super(request);
      this.response = response;
      boolean hasBody =
          request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
      this.complete = hasBody ? OptionalLong.empty() : OptionalLong.of(begun);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null && chunk.isLast()) {
        complete = OptionalLong.of(System.nanoTime());
      }
      return chunk;
    }

    boolean lacksBody() {
      return complete.isEmpty();
    }

    public Duration age(long now) {
      return Duration.ofNanos(now - begun);
    }

    /** Since the request was complete; zero while it is not. */
    public Duration atWork(long now) {
      OptionalLong since = complete;
      return since.isEmpty() ? Duration.ZERO : Duration.ofNanos(now - since.getAsLong());
    }

    public boolean isAnswered() {
      return response.isCommitted();
    }

    EndPoint endPoint() {
      return getConnectionMetaData().getConnection().getEndPoint();
    }
  }
}
