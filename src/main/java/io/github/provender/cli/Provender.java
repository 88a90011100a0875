package io.github.provender.cli;

import io.github.provender.cli.completion.Completion;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Command line: the command of which all others are subcommands. */
@Command(
    name = "provender",
    description = "What AI models were fed, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Provender.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Compare.class,
      Ask.class,
      Show.class,
      RunQuery.class,
      Validate.class,
      Check.class,
      New.class,
      Export.class,
      Format.class,
      Serve.class,
      Completion.class,
      MakeSnapshot.class,
      Warmup.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:findings: the data breaks rules",
      "2:wrong usage",
      "3:a file cannot be read",
      "4:malformed input",
      "5:store or network",
      "70:a bug of ours"
    })
public final class Provender {
  private static final int BUG = 70;
  private static final int MAX_DIAGNOSTICS = 100;

  /** Runs one command line and returns the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commandLine =
        new CommandLine(new Provender())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, command, parsed) -> report(e, err));
    return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  private static int report(Exception e, PrintWriter err) {
    if (e instanceof Diagnostic.Malformed malformed) {
      malformed.problems().stream().limit(MAX_DIAGNOSTICS).forEach(err::println);
      if (malformed.problems().size() > MAX_DIAGNOSTICS) {
        err.println("… and " + (malformed.problems().size() - MAX_DIAGNOSTICS) + " more");
      }
      return UserError.Kind.MALFORMED.exitCode();
    }
    if (e instanceof UserError error) {
      err.println("error: " + error.getMessage() + " / fix: " + error.fix());
      return error.kind().exitCode();
    }
    e.printStackTrace(err);
    return BUG;
  }

  /** The version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Provender.class.getPackage().getImplementationVersion();
      return new String[] {"provender " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
