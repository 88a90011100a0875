package io.github.provender.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Temporary space: the budget of disk space that all answers under way share. */
public final class TemporarySpace {
  private final Path folder;
  private final long most;
  private final AtomicLong used = new AtomicLong();

  public TemporarySpace(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** Takes so many bytes, which must be given back; refused where they are not left. */
  public void take(long bytes) {
    if (used.addAndGet(bytes) > most) {
      give(bytes);
      throw HttpProblem.later(
          ProblemType.BUSY, "too many large answers are under way: ask for less, or again soon");
    }
  }

  public void give(long bytes) {
    used.addAndGet(-bytes);
  }

  public long used() {
    return used.get();
  }

  public Path newFile() throws IOException {
    return Files.createTempFile(folder, "provender-result", ".tmp");
  }

  /** The disk, not the client, is why there is no answer. */
  public static HttpProblem failed() {
    return HttpProblem.later(
        ProblemType.BUSY,
        "there is no room for an answer of that size: ask for less, or again soon");
  }
}
