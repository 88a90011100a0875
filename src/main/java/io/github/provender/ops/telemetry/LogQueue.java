package io.github.provender.ops.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Log queue: takes lines without ever waiting, and hands them on from a thread of its own. Where
 * they are not taken from it fast enough, those that do not fit are dropped and counted.
 */
public final class LogQueue implements AutoCloseable {
  static final int MAX_CHARACTERS = 1_000_000;
  static final int MAX_LINE = 16 * 1024;

  /** So that a busy server does not wake the thread for each line. */
  private static final Duration REST = Duration.ofMillis(20);

  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final Consumer<String> sink;
  private final Queue<String> lines = new ArrayDeque<>();
  private @Nullable Thread writer;
  private int characters;
  private long dropped;
  private boolean closed;

  /**
   * A queue before what may block.
   *
   * @param sink takes one line at a time
   */
  public LogQueue(Consumer<String> sink) {
    this.sink = sink;
  }

  /** Adds a line, or drops it. */
  public synchronized void add(String line) {
    if (closed || characters + line.length() > MAX_CHARACTERS) {
      dropped++;
      return;
    }
    characters += line.length();
    lines.add(line);
    if (writer == null) {
      writer = new Thread(this::write, "log");
      writer.setDaemon(true);
      writer.start();
    } else if (lines.size() == 1) {
      notifyAll();
    }
  }

  /** How many lines were dropped so far. */
  public synchronized long dropped() {
    return dropped;
  }

  private void write() {
    try {
      while (comesMore()) {
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
          sink.accept(line.get());
        }
        Thread.sleep(REST.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for a line; false after the last. */
  private synchronized boolean comesMore() throws InterruptedException {
    while (lines.isEmpty() && !closed) {
      wait();
    }
    return !lines.isEmpty();
  }

  private synchronized Optional<String> next() {
    Optional<String> line = Optional.ofNullable(lines.poll());
    characters -= line.map(String::length).orElse(0);
    return line;
  }

  /** What is printed there comes into the queue line by line. */
  public PrintStream stream() {
    return new PrintStream(new LineStream(), false, StandardCharsets.UTF_8);
  }

  /** Takes no more, and hands on what is left, unless that takes too long. */
  @Override
  public void close() {
    Thread last;
    synchronized (this) {
      closed = true;
      last = writer;
      notifyAll();
    }
    try {
      if (last != null) {
        last.join(LAST_WORDS.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class LineStream extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int octet) {
      if (octet != '\n') {
        line.write(octet);
      }
      if (octet == '\n' || line.size() >= MAX_LINE) {
        add(line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    }
  }
}
