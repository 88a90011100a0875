package io.github.provender.sparql;

import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits.Capacity;
import io.github.provender.http.ProblemType;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Query queue (admission control): so many queries run at a time, and some more wait for their
 * place, for a short time and without a thread.
 */
final class QueryQueue {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "query-queue");
            thread.setDaemon(true);
            return thread;
          });

  private final Queue<Consumer<Optional<Place>>> waiting = new ArrayDeque<>();
  private final Capacity capacity;
  private int free;

  /**
   * A queue in which nobody waits.
   *
   * @param queries that run at the same time
   */
  QueryQueue(int queries, Capacity capacity) {
    this.free = queries;
    this.capacity = capacity;
  }

  /** A place to run a query in; free again when it is closed. */
  final class Place implements AutoCloseable {
    private final AtomicBoolean closed = new AtomicBoolean();

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        release();
      }
    }
  }

  /** Waits without a thread. */
  private record Waiter(AsyncContext async, Consumer<Optional<Place>> turn)
      implements Consumer<Optional<Place>> {
    @Override
    public void accept(Optional<Place> place) {
      try {
        async.start(
            () -> {
              try {
                turn.accept(place);
              } finally {
                place.ifPresent(Place::close);
                async.complete();
              }
            });
      } catch (RuntimeException serverStops) {
        place.ifPresent(Place::close);
      }
    }
  }

  /**
   * Runs a query when its turn comes, at once where a place is free.
   *
   * @param turn gets no place where none was free in time; it answers the request
   */
  void admit(HttpServletRequest request, Consumer<Optional<Place>> turn) {
    if (take(() -> new Waiter(begun(request), turn))) {
      try (Place place = new Place()) {
        turn.accept(Optional.of(place));
      }
    }
  }

  /**
   * A place for a query that came by another way than a request of its own; waits on its thread.
   */
  Place await() {
    CompletableFuture<Optional<Place>> turn = new CompletableFuture<>();
    return take(() -> turn::complete) ? new Place() : turn.join().orElseThrow(QueryQueue::busy);
  }

  private static AsyncContext begun(HttpServletRequest request) {
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    return async;
  }

  /** Takes a place, or waits for one. */
  private synchronized boolean take(Supplier<Consumer<Optional<Place>>> wait) {
    if (free > 0) {
      free--;
      return true;
    }
    if (waiting.size() >= capacity.waitingQueries()) {
      throw busy();
    }
    Consumer<Optional<Place>> waiter = wait.get();
    waiting.add(waiter);
    var unused = clock.schedule(() -> giveUp(waiter), capacity.waitMillis(), TimeUnit.MILLISECONDS);
    return false;
  }

  private void giveUp(Consumer<Optional<Place>> waiter) {
    boolean stillWaits;
    synchronized (this) {
      stillWaits = waiting.remove(waiter);
    }
    if (stillWaits) {
      waiter.accept(Optional.empty());
    }
  }

  private void release() {
    Consumer<Optional<Place>> next;
    synchronized (this) {
      next = waiting.poll();
      if (next == null) {
        free++;
        return;
      }
    }
    next.accept(Optional.of(new Place()));
  }

  static HttpProblem busy() {
    return HttpProblem.later(
        ProblemType.BUSY, "as many queries run as this server allows: ask again soon");
  }

  synchronized long waiting() {
    return waiting.size();
  }
}
