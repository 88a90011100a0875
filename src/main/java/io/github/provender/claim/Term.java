package io.github.provender.claim;

import io.github.provender.rdf.Vocab;
import org.apache.jena.graph.Node;

/**
 * Node with its label in one language.
 *
 * @param labelLanguage the language the label really is in; empty for names without one
 */
public record Term(Node node, String label, String labelLanguage) {
  public String slug() {
    return Vocab.slug(node);
  }

  public String iri() {
    return node.getURI();
  }
}
