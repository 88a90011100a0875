package io.github.provender.cli;

import io.github.provender.cli.completion.Completion;
import io.github.provender.cli.history.Changes;
import io.github.provender.cli.ingest.Import;
import io.github.provender.cli.mcp.Mcp;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Command line: the command of which all others are subcommands. */
@Command(
    name = "provender",
    description = "What AI models were fed, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Provender.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:findings: the data breaks rules",
      "2:wrong usage",
      "3:a file cannot be read",
      "4:malformed input",
      "5:store, network, or too little memory or files",
      "70:a bug of ours"
    })
public final class Provender {
  private static final String COMPLETION = "completion";
  private static final String HELP = "help";

  /** To read what the others are like takes longer than most of them run. */
  private static final Set<String> TELLING_OF_ALL = Set.of(COMPLETION, HELP);

  /** In the order in which help lists them. */
  private static final Map<String, Supplier<Object>> COMMANDS = commands();

  private static final int BUG = 70;
  private static final int MAX_DIAGNOSTICS = 100;
  private static final int MEMORY_STEP = 4;

  /** Runs one command line and returns the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commandLine = new CommandLine(new Provender());
    String first = args.length == 0 ? HELP : args[0];
    boolean isAlone = COMMANDS.containsKey(first) && !TELLING_OF_ALL.contains(first);
    COMMANDS.forEach(
        (name, command) -> {
          if (!isAlone || name.equals(first)) {
            commandLine.addSubcommand(name, command.get());
          }
        });
    commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> report(e, err));
    try {
      return commandLine.execute(args.length == 0 ? new String[] {"--help"} : args);
    } catch (OutOfMemoryError e) {
      return report(tooLittleMemory(), err);
    }
  }

  private static UserError tooLittleMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return new UserError(
        UserError.Kind.STORE,
        "the " + megabytes + " MB of memory that Java may use are too little for the data",
        "allow it more, such as JAVA_TOOL_OPTIONS=-Xmx"
            + MEMORY_STEP * megabytes
            + "m; own files take some 15 times their size");
  }

  private static boolean isOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError || (e.getCause() != null && isOfMemory(e.getCause()));
  }

  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("compare", Compare::new);
    commands.put("ask", Ask::new);
    commands.put("show", Show::new);
    commands.put("query", RunQuery::new);
    commands.put("validate", Validate::new);
    commands.put("check", Check::new);
    commands.put("new", New::new);
    commands.put("export", Export::new);
    commands.put("import", Import::new);
    commands.put("changes", Changes::new);
    commands.put("format", Format::new);
    commands.put("serve", Serve::new);
    commands.put("mcp", Mcp::new);
    commands.put(COMPLETION, Completion::new);
    commands.put("snapshot", MakeSnapshot::new);
    commands.put("rehearse", Warmup::new);
    commands.put(HELP, CommandLine.HelpCommand::new);
    return commands;
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
    if (isOfMemory(e)) {
      return report(tooLittleMemory(), err);
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
