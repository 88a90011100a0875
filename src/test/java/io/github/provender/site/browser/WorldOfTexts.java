package io.github.provender.site.browser;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The tests' small world, and the ontology, with every text in them exchanged for another: labels,
 * notes, places, aliases, quotations, addresses.
 *
 * @param texts from the original text to the one that stands for it
 */
record WorldOfTexts(KnowledgeGraph graph, Map<String, String> texts) {
  private static final Path WORLD = Path.of("src/test/resources/world/world.trig");

  private static final Node PATTERN = Vocab.pv("pattern");

  /**
   * Exchanges all texts.
   *
   * @param text the text for each number, which is set before it, so that sorting does not change
   * @param address the web address for each number
   */
  static WorldOfTexts of(IntFunction<String> text, IntFunction<String> address) {
    Map<String, String> texts = new HashMap<>();
    List<Path> files = new ArrayList<>(Shipped.WORKSPACE.ontology());
    files.add(WORLD);
    List<RdfFile> changed =
        files.stream()
            .map(RdfFile::read)
            .map(
                file ->
                    new RdfFile(
                        file.name(),
                        file.quads().stream()
                            .map(quad -> change(quad, texts, text, address))
                            .toList(),
                        file.places(),
                        file.prefixes()))
            .toList();
    return new WorldOfTexts(KnowledgeGraph.of(changed, Shipped.DERIVED), texts);
  }

  private static Quad change(
      Quad quad, Map<String, String> texts, IntFunction<String> text, IntFunction<String> address) {
    Node object = quad.getObject();
    boolean isFilled = quad.getPredicate().equals(PATTERN); // with a number, and so never shown
    if (!object.isLiteral() || isFilled) {
      return quad;
    }
    String old = object.getLiteralLexicalForm();
    Node changed = object;
    if (XSDDatatype.XSDanyURI.equals(object.getLiteralDatatype())) {
      changed = NodeFactory.createLiteralDT(address.apply(texts.size()), XSDDatatype.XSDanyURI);
      texts.putIfAbsent(old, changed.getLiteralLexicalForm());
    } else if (!object.getLiteralLanguage().isEmpty()
        || XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      String other =
          texts.computeIfAbsent(
              old, o -> String.format("%05d %s", texts.size(), text.apply(texts.size())));
      changed = NodeFactory.createLiteralLang(other, object.getLiteralLanguage());
    }
    return Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), changed);
  }
}
