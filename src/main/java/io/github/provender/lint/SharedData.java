package io.github.provender.lint;

import io.github.provender.cache.Lazy;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import io.github.provender.validate.ValidationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A dataset that several files of claims make together with all data of a workspace, validated once
 * for all of them.
 */
final class SharedData {
  private final Lazy<KnowledgeGraph> graph;
  private final Lazy<List<ValidationResult>> violations;

  /**
   * @param files all files to be checked; those of claims stand in place of others of their name
   */
  SharedData(Workspace workspace, List<Path> files, Language language) {
    graph = new Lazy<>(() -> load(workspace, files));
    violations =
        new Lazy<>(
            () ->
                RuleSet.of(workspace).check(graph.get(), language).stream()
                    .filter(r -> r.severity() == ValidationResult.Severity.VIOLATION)
                    .toList());
  }

  KnowledgeGraph graph() {
    return graph.get();
  }

  List<ValidationResult> violations() {
    return violations.get();
  }

  private static KnowledgeGraph load(Workspace workspace, List<Path> files) {
    List<RdfFile> all = new ArrayList<>(files.stream().flatMap(f -> claims(f).stream()).toList());
    Set<String> names = new HashSet<>(all.stream().map(RdfFile::name).toList());
    KnowledgeGraph.read(workspace, List.of()).stream()
        .filter(file -> !names.contains(file.name()))
        .forEach(all::add);
    return KnowledgeGraph.of(all, DerivedFacts.of(workspace));
  }

  /** None where the file is of another kind, or can't be read: that is told when it is checked. */
  private static List<RdfFile> claims(Path file) {
    try {
      return FileKind.of(file, SourceText.read(file)) == FileKind.DATA
          ? List.of(RdfFile.read(file))
          : List.of();
    } catch (Diagnostic.Malformed | UserError unreadable) {
      return List.of();
    }
  }
}
