package io.github.provender;

import io.github.provender.cli.Provender;
import io.github.provender.diagnostic.OpenFiles;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command line and turns its outcome into an exit code. */
public final class Main {
  /** Made first, since to look for a logger opens all parts of the program. */
  private static final OpenFiles FILES = new OpenFiles();

  /** Held here, since the level of a logger that nobody holds is forgotten. */
  private static final Logger JSON_LD_READER = Logger.getLogger("com.apicatalog.jsonld");

  private final PrintWriter out;
  private final PrintWriter err;

  public Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs one command and returns its exit code. */
  public int run(String... args) {
    int code = Provender.run(out, err, args);
    out.flush();
    err.flush();
    return code;
  }

  public static void main(String[] args) {
    silenceJsonLdWarnings();
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
    try {
      System.exit(new Main(out, err).run(args));
    } catch (LinkageError e) {
      if (FILES.areEnough()) {
        throw e;
      }
      err.println("error: " + FILES.problem() + " / fix: " + FILES.fix());
      err.flush();
      System.exit(FILES.exitCode());
    }
  }

  /** What the reader of JSON-LD only warns of is an error of ours, told in our own words. */
  private static void silenceJsonLdWarnings() {
    JSON_LD_READER.setLevel(Level.OFF);
  }
}
