package io.github.provender.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.provender.diagnostic.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;

  /** Begins to write a file, says so, and never ends. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      new OutputFile(Path.of(arguments[0]))
          .write(
              out -> {
                out.write(1);
                System.out.println("begun");
                System.out.flush();
                while (!Thread.interrupted()) {
                  LockSupport.park();
                }
              },
              new PrintWriter(new StringWriter()));
    }
  }

  private Path before() throws IOException {
    return Files.writeString(folder.resolve("out.trig"), "before");
  }

  private void assertUntouched(Path out) throws IOException {
    assertEquals("before", Files.readString(out));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(out), files.toList());
    }
  }

  @Test
  void what_is_refused_half_way_leaves_the_old_file_and_no_other() throws IOException {
    Path out = before();
    assertThrows(
        UserError.class,
        () ->
            new OutputFile(out)
                .write(
                    stream -> {
                      stream.write(1);
                      throw UserError.usage("no", "do not");
                    },
                    new PrintWriter(new StringWriter())));
    assertUntouched(out);
  }

  @Test
  void a_command_that_is_ended_half_way_does_so_too() throws Exception {
    Path out = before();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                out.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals("begun", process.inputReader(StandardCharsets.UTF_8).readLine());
    process.destroy();
    assertFalse(process.waitFor() == 0);
    assertUntouched(out);
  }
}
