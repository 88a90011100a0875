package io.github.provender.lint;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.validate.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;

/** Lints a file of claims: its head is there, and together with all others it breaks no rule. */
final class DocumentLint {
  private static final Node DOCUMENT = Vocab.pv("Document");
  private static final Node CLAIM = Vocab.pv("Claim");

  private final RdfFile file;
  private final KnowledgeGraph graph;

  private DocumentLint(RdfFile file, KnowledgeGraph graph) {
    this.file = file;
    this.graph = graph;
  }

  static List<LintMessage> of(RdfFile file, SourceText source, SharedData data) {
    DocumentLint lint = new DocumentLint(file, data.graph());
    List<LintMessage> found = new ArrayList<>(lint.heads(source));
    if (found.isEmpty()) {
      data.violations().stream()
          .filter(lint::isHere)
          .map(DocumentLint::message)
          .forEach(found::add);
    }
    return found;
  }

  /** Without its head, each claim of a document would be blamed for what is not its fault. */
  private List<LintMessage> heads(SourceText source) {
    return file.quads().stream()
        .filter(quad -> quad.getPredicate().equals(Vocab.TYPE) && quad.getObject().equals(CLAIM))
        .map(quad -> quad.getGraph())
        .distinct()
        .filter(document -> !graph.has(document, Vocab.TYPE, DOCUMENT))
        .map(
            document ->
                source.error(
                    graph.curie(document),
                    "no head: " + graph.curie(document) + " has claims and is not described",
                    "add its description; './provender new document NAME' shows how one looks"))
        .toList();
  }

  private boolean isHere(ValidationResult result) {
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
