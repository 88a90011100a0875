package io.github.provender.http;

import java.io.BufferedOutputStream;
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
 * query. What fails here is never an {@link IOException}, which would be taken for the client's.
 */
public final class Spool extends OutputStream {
  public static final int IN_MEMORY = 1024 * 1024;
  public static final long MAX_BYTES = 128L * 1024 * 1024;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private final Runnable check;
  private final TemporarySpace space;
  private @Nullable Path file;
  private @Nullable OutputStream rest;
  private boolean failed;
  private long size;
  private long taken;

  /**
   * An empty spool.
   *
   * @param check throws where nothing more is to be written, since the time is up
   */
  public Spool(Runnable check, TemporarySpace space) {
    this.check = check;
    this.space = space;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
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
      return;
    }
    if (size - IN_MEMORY > taken) {
      long more = Math.max(IN_MEMORY, length);
      space.take(more);
      taken += more;
    }
    try {
      overflow().write(bytes, offset, length);
    } catch (IOException e) {
      throw fail();
    }
  }

  private OutputStream overflow() throws IOException {
    if (rest == null) {
      file = space.newFile();
      rest = new BufferedOutputStream(Files.newOutputStream(file));
    }
    return rest;
  }

  private HttpProblem fail() {
    failed = true;
    return TemporarySpace.failed();
  }

  /** Ends the writing; throws where something was not written, even if the writer went on. */
  public void complete() {
    try {
      if (rest != null) {
        rest.flush();
      }
    } catch (IOException e) {
      throw fail();
    }
    if (failed) {
      throw fail();
    }
  }

  public long size() {
    return size;
  }

  /** All that was written. */
  public InputStream content() {
    InputStream first = new ByteArrayInputStream(memory.toByteArray());
    try {
      return file == null ? first : new SequenceInputStream(first, Files.newInputStream(file));
    } catch (IOException e) {
      throw fail();
    }
  }

  /** Leaves no file behind, whatever failed before. */
  @Override
  public void close() {
    try {
      if (rest != null) {
        rest.close();
      }
    } catch (IOException e) {
      failed = true; // the disk is full, which the answer has told
    }
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      failed = true; // the folder is gone, and the file with it
    }
    space.give(taken);
    taken = 0;
  }
}
