package io.github.provender;

import io.github.provender.cli.Provender;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command on the checkout ends with and prints. */
public record Outcome(int code, String out, String err) {
  public static Outcome of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KeptSnapshot.with(() -> Provender.run(new PrintWriter(out), new PrintWriter(err), args));
    return new Outcome(code, out.toString(), err.toString());
  }
}
