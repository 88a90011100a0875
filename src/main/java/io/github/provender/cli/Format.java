package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.export.CanonicalFile;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings RDF files into the one order in which they are kept. */
@Command(
    name = "format",
    description =
        "Rewrites the ontology's files, the registry and the assessments, or the files named, in "
            + "canonical order; with --check only says which are not.",
    mixinStandardHelpOptions = true)
final class Format implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of one graph each.")
  private List<Path> files = List.of();

  @Option(names = "--check", description = "Change nothing; exit code 1 if a file would change.")
  private boolean check;

  @Override
  public Integer call() {
    List<CanonicalFile> all =
        files.isEmpty()
            ? CanonicalFile.of(session.workspace())
            : files.stream().map(CanonicalFile::new).toList();
    int changed = 0;
    for (CanonicalFile file : all) {
      if (!file.isCanonical()) {
        changed++;
        spec.commandLine().getOut().println(RdfFile.display(file.path()));
        if (!check) {
          file.rewrite();
        }
      }
    }
    return check && changed > 0 ? 1 : 0;
  }
}
