package io.github.provender.site.context;

import io.github.provender.export.DatasetDescription;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Width;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;

/**
 * Page frame: what every page tells of the site around it.
 *
 * @param base where the site is reached, without the last slash
 * @param version of the release; may be empty
 * @param date the last day on which anything in the data was read or changed; may be empty
 */
public record Frame(String base, String version, String date) {
  private static final int SUMMARY_COLUMNS = 300;

  /** That of a page which is not served. */
  public static final Frame NONE = new Frame("", "", "");

  /** As much of a text as programs show that list pages. */
  public static String summary(String text) {
    return Width.cut(text.strip(), SUMMARY_COLUMNS, "…");
  }

  static Frame of(KnowledgeGraph graph, String base) {
    Node ontology = NodeFactory.createURI(Vocab.BASE + "ns");
    return new Frame(
        base,
        graph
            .object(ontology, OWL2.versionInfo.asNode())
            .map(Node::getLiteralLexicalForm)
            .orElse(""),
        DatasetDescription.modified(graph).orElse(""));
  }

  /** The same for a site that is reached there. */
  Frame at(String address) {
    return new Frame(address, version, date);
  }
}
