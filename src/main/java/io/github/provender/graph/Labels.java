package io.github.provender.graph;

import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/** Labels of things in one language; where one is missing, in English, then in any other. */
public record Labels(KnowledgeGraph graph, Language language) {

  /**
   * A label and the language it is in.
   *
   * @param language empty where the text is no label in any language (a plain literal or an IRI)
   */
  public record Label(String text, String language) {}

  /** The label to show for a node; for a literal its text, for an unnamed thing its short name. */
  public Label of(Node node) {
    if (node.isLiteral()) {
      return new Label(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    if (!node.isURI()) {
      return new Label(node.toString(), "");
    }
    List<Node> labels = graph.objects(node, Vocab.PREF_LABEL);
    if (labels.isEmpty()) {
      labels = graph.objects(node, Vocab.LABEL);
    }
    return labels.stream()
        .min(Comparator.comparingInt(this::rank).thenComparing(NodeCmp::compareRDFTerms))
        .map(label -> new Label(label.getLiteralLexicalForm(), label.getLiteralLanguage()))
        .orElseGet(() -> new Label(Vocab.slug(node), ""));
  }

  /** The text of {@link #of}. */
  public String text(Node node) {
    return of(node).text();
  }

  /** The best of several texts of one property, such as a note in two languages; may be empty. */
  public String best(Node subject, Node property) {
    return graph.objects(subject, property).stream()
        .filter(Node::isLiteral)
        .min(Comparator.comparingInt(this::rank).thenComparing(NodeCmp::compareRDFTerms))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private int rank(Node literal) {
    String tag = literal.isLiteral() ? literal.getLiteralLanguage() : "";
    return tag.equals(language.code()) ? 0 : tag.equals("en") ? 1 : tag.isEmpty() ? 2 : 3;
  }
}
