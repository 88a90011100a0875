package io.github.provender.cli.history;

import io.github.provender.cli.options.OutputFile;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.history.DataVersion;
import io.github.provender.history.VersionComparison;
import io.github.provender.history.VersionFile;
import io.github.provender.rdf.RdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command {@code changes}: writes what one version of the data changed against another. */
@Command(
    name = "changes",
    description =
        "Compares two versions of the data claim by claim and writes what was added, changed and "
            + "withdrawn.",
    mixinStandardHelpOptions = true)
public final class Changes implements Callable<Integer> {
  private static final String NAME = "[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?";

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the version before.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the version.")
  private Path now = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of the version (default: today, UTC).")
  private LocalDate date = LocalDate.now(ZoneOffset.UTC);

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name of the version (default: its day).")
  private String name = "";

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "The file to write; else standard output.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    String called = name.isEmpty() ? date.toString() : name;
    if (!called.matches(NAME)) {
      throw UserError.usage(
          "'" + called + "' is no name of a version", "use letters, digits, '.', '_' and '-'");
    }
    DataVersion version = VersionComparison.of(graph(old), graph(now), called, date.toString());
    byte[] text = VersionFile.write(version).getBytes(StandardCharsets.UTF_8);
    new OutputFile(file).write(out -> out.write(text), spec.commandLine().getOut());
    return 0;
  }

  /** The data in words of today's ontology, so that a new label of a unit is no new amount. */
  private static KnowledgeGraph graph(Path folder) {
    List<Path> ontology = Workspace.shipped().ontology();
    return KnowledgeGraph.of(
        KnowledgeGraph.read(Stream.of(ontology, files(folder)).flatMap(List::stream).toList()));
  }

  /** The files of a data folder, or of a checkout that has one. */
  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserError(
          UserError.Kind.CANNOT_READ, folder + ": not a folder", "name a folder of RDF files");
    }
    Path inner = folder.resolve("data");
    return Workspace.filesBelow(
        Files.isDirectory(inner) ? inner : folder, Integer.MAX_VALUE, RdfFile::isNamedAsRdf);
  }
}
