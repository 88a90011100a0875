package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.lint.Template;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Command {@code new}: scaffolding, which writes a file that passes its checks but for the blanks
 * in it.
 */
@Command(
    name = "new",
    description = "Writes a new file of a kind, in its folder, with blanks to fill in.",
    mixinStandardHelpOptions = true)
final class New implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "A document, query, chart, rule, check, derived fact, importer or export: document, query,"
              + " chart, rule, check, derived, importer, export.")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "NAME", description = "The name of the file, no ending.")
  private String name = "";

  @Override
  public Integer call() {
    for (Path file : Template.of(session.workspace(), kind).write(session.workspace(), name)) {
      spec.commandLine().getOut().println(RdfFile.display(file));
    }
    return 0;
  }
}
