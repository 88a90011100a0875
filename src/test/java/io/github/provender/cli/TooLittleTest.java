package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.provender.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Machines with too little for the program, and options that name nothing. */
class TooLittleTest {
  private record Outcome(int code, String err) {}

  /** Runs a command in a process of its own, after a line for the shell. */
  private static Outcome run(String before, String memory, String... arguments)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", before + " exec \"$@\"", "sh", java, memory));
    command.addAll(List.of("-XX:+UseSerialGC", "-Dprovender.home=" + Path.of("").toAbsolutePath()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), err);
  }

  private static void assertTold(String problem, String fix, Outcome outcome) {
    assertTrue(outcome.err().contains(problem), outcome.err());
    assertTrue(outcome.err().contains(" / fix: " + fix), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
    assertEquals(5, outcome.code(), outcome.err());
  }

  @Test
  void too_little_memory_is_told_in_one_line() throws Exception {
    Outcome outcome = run("", "-Xmx32m", "validate");
    assertTold("MB of memory that Java may use are too little", "allow it more", outcome);
  }

  @Test
  void a_server_with_too_few_files_says_so_before_it_reads() throws Exception {
    Outcome outcome = run("ulimit -n 200;", "-Xmx512m", "serve", "--port", "0");
    assertTold("too few files", "ulimit -n 1024", outcome);
  }

  @Test
  void a_program_that_cannot_open_its_own_files_says_so() throws Exception {
    Outcome outcome = run("ulimit -n 24;", "-Xmx512m", "compare", "deepseek-r1");
    assertTold("too few files", "ulimit -n 1024", outcome);
  }

  @Test
  void an_option_that_names_no_folder_is_refused() {
    StringWriter err = new StringWriter();
    int code = Provender.run(new PrintWriter(err), new PrintWriter(err), "validate", "--data", "");
    assertEquals(
        "error: --data names no folder / fix: name a folder of RDF files\n", err.toString());
    assertEquals(2, code);
  }
}
