package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.lint.FileLint;
import io.github.provender.lint.LintMessage;
import io.github.provender.rdf.RdfFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Command {@code check}: lints files for all that the project asks of them before they are handed
 * in.
 */
@Command(
    name = "check",
    description =
        "Tells all that the tests would ask of a document, query, chart, rule, check, derived fact or"
            + " importer;"
            + " writes the golden answer of a new query.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files that you wrote.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    FileLint lint = new FileLint(session.workspace(), files, session.language());
    return files.stream().mapToInt(file -> check(lint, file)).max().orElse(0);
  }

  private int check(FileLint lint, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      List<LintMessage> found = lint.check(file);
      found.forEach(out::println);
      boolean isSound = found.stream().noneMatch(LintMessage::isError);
      if (isSound) {
        out.println(RdfFile.display(file) + ": ok");
      }
      return isSound ? 0 : 1;
    } catch (Diagnostic.Malformed e) {
      e.problems().forEach(out::println);
      return UserError.Kind.MALFORMED.exitCode();
    }
  }
}
