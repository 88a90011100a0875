package io.github.provender.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a command on the checkout ends with and prints. */
record Outcome(int code, String out, String err) {
  static Outcome of(String... args) {
    System.setProperty("provender.home", Path.of("").toAbsolutePath().toString());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Provender.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(code, out.toString(), err.toString());
  }
}
