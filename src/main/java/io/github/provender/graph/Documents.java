package io.github.provender.graph;

import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Versions of documents: which one came later. */
public record Documents(KnowledgeGraph graph) {
  private static final Node DOCUMENT = Vocab.pv("Document");
  private static final Node HAS_AUTHORITY = Vocab.pv("hasAuthority");
  private static final Node DEVELOPER = Vocab.concept("authority", "developer");
  private static final Node PUBLISHED_ON = Vocab.pv("publishedOn");

  /** When a document was published; empty where that is not known. */
  public String date(Node document) {
    return graph.object(document, PUBLISHED_ON).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Whether a claim stands in a document of a developer. */
  public boolean isOfDeveloper(Node claim) {
    return graph.objects(claim, Vocab.IS_STATED_IN).stream()
        .anyMatch(document -> graph.has(document, HAS_AUTHORITY, DEVELOPER));
  }

  /** Whether another version of the document came later, which is not among those. */
  public boolean isSuperseded(Node document, List<Node> among) {
    Optional<String> work = work(document);
    return work.isPresent()
        && graph.subjects(Vocab.TYPE, DOCUMENT).stream()
            .filter(other -> work(other).equals(work) && !among.contains(other))
            .anyMatch(other -> date(other).compareTo(date(document)) > 0);
  }

  /** The address without the number of the version, where it has one. */
  private Optional<String> work(Node document) {
    return graph.objects(document, Vocab.URL).stream()
        .map(Node::getLiteralLexicalForm)
        .filter(address -> address.matches(".*v\\d+"))
        .map(address -> address.replaceFirst("v\\d+$", ""))
        .findFirst();
  }
}
