package io.github.provender.cli;

import io.github.provender.cli.options.Session;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.export.CanonicalFile;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.rdf.RdfFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code format}: brings RDF files into the canonical form in which they are kept. */
@Command(
    name = "format",
    description =
        "Rewrites the ontology's files and the data, or the files named, in canonical form; "
            + "with --check only says which are not.",
    mixinStandardHelpOptions = true)
final class Format implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Session session = new Session();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of one graph, or of a document with its claims.")
  private List<Path> files = List.of();

  @Option(names = "--check", description = "Change nothing; exit code 1 if a file would change.")
  private boolean check;

  @Override
  public Integer call() {
    DerivedFacts derived = DerivedFacts.of(session.workspace());
    List<CanonicalFile> all =
        files.isEmpty()
            ? CanonicalFile.of(session.workspace())
            : files.stream().map(file -> new CanonicalFile(file, derived)).toList();
    List<Diagnostic> problems = new ArrayList<>();
    int changed = 0;
    for (CanonicalFile file : all) {
      try {
        changed += isChanged(file) ? 1 : 0;
      } catch (Diagnostic.Malformed e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new Diagnostic.Malformed(problems);
    }
    return check && changed > 0 ? 1 : 0;
  }

  private boolean isChanged(CanonicalFile file) {
    if (file.isCanonical()) {
      return false;
    }
    spec.commandLine().getOut().println(RdfFile.display(file.path()));
    if (!check) {
      file.rewrite();
    }
    return true;
  }
}
