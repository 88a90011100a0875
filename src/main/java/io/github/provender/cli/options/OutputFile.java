package io.github.provender.cli.options;

import io.github.provender.diagnostic.UserError;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Output file of a command, written whole or not at all; an empty path is standard output. */
public record OutputFile(Path path) {
  /** What is written, wherever it goes. */
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes to the file, or else there. */
  public void write(Content content, PrintWriter standard) throws IOException {
    if (path.toString().isEmpty()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.to(bytes);
      standard.print(bytes.toString(StandardCharsets.UTF_8));
      return;
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserError(
          UserError.Kind.CANNOT_READ,
          path + ": its folder does not exist",
          "make the folder first");
    }
    Path part = folder.resolve(path.getFileName() + ".part");
    // Where a signal ends the command, nothing below it is run.
    part.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.to(out);
      }
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
