package io.github.provender.lint;

import io.github.provender.cache.Lazy;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import io.github.provender.validate.ValidationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A linter for files of claims: each has its head, and together with all data of the workspace none
 * breaks a rule, which is found once for all of them.
 */
final class DocumentLint {
  private static final Node DOCUMENT = Vocab.pv("Document");
  private static final Node CLAIM = Vocab.pv("Claim");

  private final Lazy<KnowledgeGraph> graph;
  private final Lazy<List<ValidationResult>> violations;

  /**
   * @param files all files to be checked; those of claims stand in place of others of their name
   */
  DocumentLint(Workspace workspace, List<Path> files, Language language) {
    graph = new Lazy<>(() -> load(workspace, files));
    violations =
        new Lazy<>(
            () ->
                RuleSet.of(workspace).check(graph.get(), language).stream()
                    .filter(r -> r.severity() == ValidationResult.Severity.VIOLATION)
                    .toList());
  }

  /** What is wrong in one of the files. */
  List<LintMessage> of(RdfFile file, SourceText source) {
    List<LintMessage> found = new ArrayList<>(heads(file, source));
    if (found.isEmpty()) {
      violations.get().stream()
          .filter(result -> isIn(file, result))
          .map(DocumentLint::message)
          .forEach(found::add);
    }
    return found;
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

  /** Without its head, each claim of a document would be blamed for what is not its fault. */
  private List<LintMessage> heads(RdfFile file, SourceText source) {
    KnowledgeGraph all = graph.get();
    return file.quads().stream()
        .filter(quad -> quad.getPredicate().equals(Vocab.TYPE) && quad.getObject().equals(CLAIM))
        .map(quad -> quad.getGraph())
        .distinct()
        .filter(document -> !all.has(document, Vocab.TYPE, DOCUMENT))
        .map(
            document ->
                source.error(
                    all.curie(document),
                    "no head: " + all.curie(document) + " has claims and is not described",
                    "add its description; './provender new document NAME' shows how one looks"))
        .toList();
  }

  private static boolean isIn(RdfFile file, ValidationResult result) {
    SourceLocation place = result.place();
    return place != null && place.file().equals(file.name());
  }

  private static LintMessage message(ValidationResult result) {
    SourceLocation place = Objects.requireNonNull(result.place());
    return new LintMessage(
        LintMessage.Level.ERROR,
        place.file(),
        place.line(),
        place.column(),
        result.what() + " [" + result.rule() + "]",
        result.fix());
  }
}
