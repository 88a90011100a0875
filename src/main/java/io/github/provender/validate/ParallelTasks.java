package io.github.provender.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Thread pool for tasks of very different sizes: whichever core is free takes the next, where a
 * parallel stream would share them out beforehand.
 */
final class ParallelTasks {
  private ParallelTasks() {}

  /** The outcomes in the order of the work; what one of them throws is thrown. */
  static <T> List<T> run(List<Callable<T>> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<T> outcomes = new ArrayList<>();
      for (Future<T> each : workers.invokeAll(work)) {
        outcomes.add(each.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      workers.shutdown();
    }
  }
}
