package io.github.provender.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * File watcher: says once when files have changed and then kept still; it looks at their times and
 * sizes, which works on every file system, mounted ones too.
 */
public final class FileWatch implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "watch");
            thread.setDaemon(true);
            return thread;
          });

  private final Supplier<List<Path>> files;
  private final Runnable changed;
  private String told;
  private String seen;

  public FileWatch(Supplier<List<Path>> files, Runnable changed) {
    this.files = files;
    this.changed = changed;
    this.told = state();
    this.seen = told;
  }

  /** Begins to look, that often. */
  public void start(Duration every) {
    var unused =
        timer.scheduleWithFixedDelay(
            this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    String now = state();
    if (now.equals(seen) && !now.equals(told)) {
      told = now;
      changed.run();
    }
    seen = now;
  }

  private String state() {
    try {
      return files.get().stream().map(FileWatch::state).collect(Collectors.joining("\n"));
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String state(Path file) {
    try {
      return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return file + " is gone";
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
