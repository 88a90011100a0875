package io.github.provender.sparql;

import io.github.provender.http.AbandonedWork;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.ProblemType;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Query threads: each query runs on a thread of its own, which is given up where it overruns its
 * time. So whatever a query does, its client gets an answer, its place is free again, and the
 * server can stop.
 */
final class QueryThreads {
  /** So long after its time a query may take to notice that it is over. */
  static final Duration GRACE = Duration.ofSeconds(1);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "query");
            thread.setDaemon(true);
            return thread;
          });

  private final AbandonedWork abandoned;

  QueryThreads(AbandonedWork abandoned) {
    this.abandoned = abandoned;
  }

  /**
   * What a query makes of its time.
   *
   * @param cancel asks the query to end
   */
  <T extends Closeable> T run(Callable<T> query, Runnable cancel, long milliseconds)
      throws IOException {
    CompletableFuture<T> result = new CompletableFuture<>();
    threads.execute(() -> complete(result, query));
    try {
      return result.get(milliseconds + GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(result, cancel);
      throw tooLong(milliseconds);
    } catch (InterruptedException e) {
      abandon(result, cancel);
      Thread.currentThread().interrupt();
      throw HttpProblem.later(ProblemType.BUSY, "the server stops");
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  /** The time of a query is up. */
  static HttpProblem tooLong(long milliseconds) {
    return HttpProblem.later(
        ProblemType.TIME, "the query took longer than " + milliseconds / 1000.0 + " seconds");
  }

  private static <T> void complete(CompletableFuture<T> result, Callable<T> query) {
    try {
      result.complete(query.call());
    } catch (Throwable e) { // whatever it is, somebody waits for it
      result.completeExceptionally(e);
    }
  }

  private void abandon(CompletableFuture<? extends Closeable> result, Runnable cancel) {
    cancel.run();
    Runnable end = abandoned.begin();
    var unused =
        result.whenComplete(
            (late, failure) -> {
              end.run();
              if (failure == null) {
                close(late);
              }
            });
  }

  private static void close(Closeable late) {
    try {
      late.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static RuntimeException cause(ExecutionException e) throws IOException {
    Throwable cause = e.getCause();
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
