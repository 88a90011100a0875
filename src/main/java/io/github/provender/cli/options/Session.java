package io.github.provender.cli.options;

import io.github.provender.ask.SearchIndex;
import io.github.provender.cache.Snapshot;
import io.github.provender.cache.ValidationStamp;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.graph.Workspace;
import io.github.provender.query.QueryCatalog;
import io.github.provender.query.QueryDescriptions;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Command-line options that every command shares, and the data opened by them. */
public final class Session {
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

  public Language language() {
    return Language.of(lang);
  }

  public Workspace workspace() {
    return Workspace.shipped();
  }

  /**
   * All that is asked about, with the canned queries described in it; without places in the files
   * where there is a snapshot of them. That holds what is derived of the shipped files; one's own
   * may lead to more.
   */
  public KnowledgeGraph graph() {
    List<Path> own = own();
    Optional<KnowledgeGraph> shipped =
        kept("provender.snapshot").flatMap(snapshot -> Snapshot.read(workspace(), snapshot));
    if (shipped.isEmpty()) {
      return checked(catalog());
    }
    return own.isEmpty()
        ? shipped.get()
        : derived(List.of(shipped.get().asFile()), own.stream().map(RdfFile::read).toList());
  }

  /** As {@link #graph}, with the places of all that may turn out to be wrong. */
  public KnowledgeGraph checked(QueryCatalog catalog) {
    return derived(KnowledgeGraph.read(workspace(), own()), List.of(QueryDescriptions.of(catalog)));
  }

  private KnowledgeGraph derived(List<RdfFile> files, List<RdfFile> more) {
    return KnowledgeGraph.of(
        Stream.concat(files.stream(), more.stream()).toList(), DerivedFacts.of(workspace()));
  }

  /** Where it is noted that the shipped files are sound, unless one's own come in, too. */
  public Optional<ValidationStamp> seal() {
    return kept("provender.seal")
        .filter(file -> data.isEmpty())
        .map(file -> ValidationStamp.of(workspace(), file));
  }

  /** A file in the folder where the launcher keeps what makes starts fast, if there is one. */
  public static Optional<Path> kept(String name) {
    return Optional.ofNullable(System.getProperty("provender.kept"))
        .map(folder -> Path.of(folder, name));
  }

  public QueryCatalog catalog() {
    return QueryCatalog.of(workspace());
  }

  /** The search index of the graph, kept beside the snapshot unless one's own files come in. */
  public SearchIndex index(KnowledgeGraph graph, QueryCatalog catalog) {
    Optional<String> version =
        seal().map(ValidationStamp::fingerprint).filter(print -> !print.isEmpty());
    Optional<Path> folder = kept("provender.index");
    return version.isPresent() && folder.isPresent()
        ? SearchIndex.kept(graph, catalog, folder.get(), version.get())
        : SearchIndex.of(graph, catalog);
  }

  public NameIndex names(KnowledgeGraph graph) {
    return new NameIndex(graph);
  }

  /** The user's own files. */
  public List<Path> own() {
    for (Path folder : data) {
      if (folder.toString().isEmpty()) {
        throw UserError.usage("--data names no folder", "name a folder of RDF files");
      }
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
