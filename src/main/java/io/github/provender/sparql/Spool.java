package io.github.provender.sparql;

import io.github.provender.http.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Response spool: holds a result until it is complete, its first megabyte in memory, the rest in a
 * temporary file. So a failure is told before anything is sent, and a slow client holds up no
 * query.
 */
final class Spool extends OutputStream {
  static final int IN_MEMORY = 1024 * 1024;
  static final long MAX_BYTES = 128L * 1024 * 1024;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream rest;
  private final Runnable check;
  private long size;

  /**
   * @param check throws where nothing more is to be written, since the time is up
   */
  Spool(Runnable check) {
    this.check = check;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    check.run();
    size += length;
    if (size > MAX_BYTES) {
      throw HttpProblem.tooLarge(
          "the result is larger than "
              + MAX_BYTES / (1024 * 1024)
              + " MB: ask for less, with LIMIT or as CSV");
    }
    if (size <= IN_MEMORY) {
      memory.write(bytes, offset, length);
    } else {
      overflow().write(bytes, offset, length);
    }
  }

  private OutputStream overflow() throws IOException {
    if (rest == null) {
      file = Files.createTempFile("provender-result", ".tmp");
      rest = new java.io.BufferedOutputStream(Files.newOutputStream(file));
    }
    return rest;
  }

  long size() {
    return size;
  }

  /** All that was written. */
  InputStream content() throws IOException {
    InputStream first = new ByteArrayInputStream(memory.toByteArray());
    if (rest == null || file == null) {
      return first;
    }
    rest.flush();
    return new SequenceInputStream(first, Files.newInputStream(file));
  }

  @Override
  public void close() throws IOException {
    if (rest != null) {
      rest.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
