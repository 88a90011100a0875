package io.github.provender.rdf.document;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What the file of a document may hold: the document's graph, and the graphs of its claims. */
record DocumentShape(Node document) {
  private static final String DOCUMENTS = Vocab.ID + "document/";
  private static final Node DOCUMENT = Vocab.pv("Document");

  /** The shapes of all graphs of a file that describe themselves as documents, in their order. */
  static List<DocumentShape> allOf(RdfFile file) {
    Set<Node> graphs = file.quads().stream().map(Quad::getGraph).collect(Collectors.toSet());
    return file.quads().stream()
        .filter(q -> q.getPredicate().equals(Vocab.TYPE) && q.getObject().equals(DOCUMENT))
        .map(Quad::getSubject)
        .filter(s -> s.isURI() && s.getURI().startsWith(DOCUMENTS))
        .filter(graphs::contains)
        .distinct()
        .map(DocumentShape::new)
        .toList();
  }

  /** What the IRI of every claim of the document begins with. */
  String namespace() {
    return Vocab.ID + "claim/" + document.getURI().substring(DOCUMENTS.length()) + ".";
  }

  /**
   * Refuses what could not be written in the form of a document's file.
   *
   * @throws Diagnostic.Malformed naming each statement that does not belong
   */
  void require(List<LocatedStatement> statements) {
    List<Diagnostic> problems = statements.stream().flatMap(s -> problem(s).stream()).toList();
    if (!problems.isEmpty()) {
      throw new Diagnostic.Malformed(problems);
    }
  }

  private Optional<Diagnostic> problem(LocatedStatement statement) {
    Quad quad = statement.quad();
    if (quad.isDefaultGraph()) {
      return Optional.of(
          statement.problem(
              "a statement outside any graph, in the file of a document",
              "move it into the graph of the document or of a claim"));
    }
    if (Stream.of(quad.getSubject(), quad.getObject()).anyMatch(Node::isTripleTerm)) {
      return Optional.of(
          statement.problem("a triple term", "say it in the graph of a claim of its own"));
    }
    if (quad.getGraph().equals(document) ? isOwn(quad.getSubject()) : isClaim(quad.getGraph())) {
      return Optional.empty();
    }
    if (quad.getGraph().isBlank()) {
      return Optional.of(statement.problem("a graph without a name", "give it that of a claim"));
    }
    Node stranger = quad.getGraph().equals(document) ? quad.getSubject() : quad.getGraph();
    return Optional.of(
        statement.problem(
            "<" + stranger + "> is no part of <" + document + ">",
            "move it to a file of its own, or begin its name with " + namespace()));
  }

  private boolean isOwn(Node subject) {
    return subject.isBlank()
        || subject.equals(document)
        || subject.getURI().startsWith(document.getURI() + ".")
        || isClaim(subject);
  }

  boolean isClaim(Node node) {
    return node.isURI() && node.getURI().startsWith(namespace());
  }
}
