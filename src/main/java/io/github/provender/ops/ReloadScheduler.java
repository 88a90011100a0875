package io.github.provender.ops;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Reload scheduler: runs reloads one after the other; those asked for while one waits are one with
 * it.
 */
public final class ReloadScheduler implements AutoCloseable {
  private final ExecutorService worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(1),
          task -> {
            Thread thread = new Thread(task, "reload");
            thread.setDaemon(true);
            return thread;
          },
          new ThreadPoolExecutor.DiscardPolicy());

  private final Runnable work;

  public ReloadScheduler(Runnable work) {
    this.work = work;
  }

  /** Asks for a reload and returns at once. */
  public void request() {
    worker.execute(work);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
