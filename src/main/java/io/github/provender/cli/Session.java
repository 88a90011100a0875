package io.github.provender.cli;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Language;
import io.github.provender.graph.Names;
import io.github.provender.graph.RdfFile;
import io.github.provender.graph.Snapshot;
import io.github.provender.graph.UserError;
import io.github.provender.graph.Workspace;
import io.github.provender.query.Descriptions;
import io.github.provender.query.QueryShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that every command shares, and what is opened by them. */
final class Session {
  @Option(
      names = "--lang",
      paramLabel = "en|ko|zh",
      description = "Language of the answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "en",
      scope = picocli.CommandLine.ScopeType.LOCAL)
  private String lang = "en";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Your own RDF files, beside the shipped ones.")
  private List<Path> data = List.of();

  Language language() {
    return Language.of(lang);
  }

  Workspace workspace() {
    return Workspace.shipped();
  }

  KnowledgeGraph graph() {
    return Snapshot.read(workspace(), Path.of(System.getProperty("provender.snapshot", "")))
        .map(shipped -> KnowledgeGraph.of(with(shipped, own())))
        .orElseGet(() -> KnowledgeGraph.load(workspace(), own()));
  }

  private static List<RdfFile> with(RdfFile shipped, List<Path> own) {
    return Stream.concat(Stream.of(shipped), own.stream().map(RdfFile::read)).toList();
  }

  /** The graph as it is served: with the canned queries described in it. */
  KnowledgeGraph served(QueryShelf shelf) {
    List<RdfFile> files = KnowledgeGraph.read(workspace(), own());
    files.add(Descriptions.of(shelf));
    return KnowledgeGraph.of(files);
  }

  QueryShelf shelf() {
    return QueryShelf.of(workspace());
  }

  Names names(KnowledgeGraph graph) {
    return new Names(graph);
  }

  /** The user's own files. */
  List<Path> own() {
    for (Path folder : data) {
      if (!Files.isDirectory(folder)) {
        throw new UserError(
            UserError.Kind.CANNOT_READ, folder + ": not a folder", "name a folder of RDF files");
      }
    }
    return data.stream()
        .flatMap(
            folder ->
                Workspace.filesBelow(folder, Integer.MAX_VALUE, RdfFile::isNamedAsRdf).stream())
        .toList();
  }
}
