package io.github.provender.rdf;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the bytes of a file, unpacked if it is compressed, up to a limit. */
public final class FileContent {
  /** Most bytes of a file, after decompression. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

  private FileContent() {}

  /**
   * Reads a file, and unpacks it where its name ends in {@code .gz}.
   *
   * @throws UserError where it cannot be read
   * @throws Diagnostic.Malformed where it is not gzip, or too large
   */
  public static byte[] of(Path file) {
    String name = RdfFile.display(file);
    byte[] bytes = raw(file, name);
    requireSize(name, bytes, "larger than");
    return name.endsWith(".gz") ? unpacked(name, bytes) : bytes;
  }

  private static byte[] raw(Path file, String name) {
    String why;
    try {
      BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
      if (kind.isRegularFile()) {
        try (InputStream in = Files.newInputStream(file)) {
          return in.readNBytes(MAX_BYTES + 1);
        }
      }
      why = kind.isDirectory() ? "it is a folder" : "it is a pipe or a device, not a file";
    } catch (IOException e) {
      boolean isThere = Files.exists(file);
      why =
          !isThere
              ? "no such file"
              : Files.isReadable(file) ? String.valueOf(e.getMessage()) : "permission denied";
    }
    throw new UserError(
        UserError.Kind.CANNOT_READ, name + ": cannot read: " + why, "name a file you may read");
  }

  private static byte[] unpacked(String name, byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(MAX_BYTES + 1);
      requireSize(name, unpacked, "unpacks to more than");
      return unpacked;
    } catch (EOFException e) {
      throw malformed(name, "the gzip data is cut short", "fetch or pack the file again");
    } catch (IOException e) {
      throw malformed(
          name, "not gzip: " + e.getMessage(), "pack the file again, or drop .gz from its name");
    }
  }

  private static void requireSize(String name, byte[] bytes, String verb) {
    if (bytes.length > MAX_BYTES) {
      throw malformed(
          name, verb + " " + MAX_BYTES / (1024 * 1024) + " MB", "split it into smaller files");
    }
  }

  private static Diagnostic.Malformed malformed(String name, String what, String fix) {
    return new Diagnostic.Malformed(List.of(new Diagnostic(name, 0, 0, what, fix)));
  }
}
