package io.github.provender.rdf.document;

import io.github.provender.rdf.Vocab;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;

/** The order of the properties of one subject in a document's file; all others stay between. */
final class PropertyOrder {
  private static final List<Node> FIRST =
      Stream.concat(
              Stream.of(
                  Vocab.TYPE,
                  Vocab.LABEL,
                  OWL2.sourceIndividual.asNode(),
                  OWL2.assertionProperty.asNode(),
                  OWL2.targetIndividual.asNode()),
              Stream.of(
                      "hasDocumentType",
                      "hasAuthority",
                      "isIssuedBy",
                      "marker",
                      "url",
                      "documentVersion",
                      "publishedOn",
                      "hasLanguage",
                      "retrievedOn",
                      "isStatedIn",
                      "isAbout",
                      "hasAspect",
                      "hasNature",
                      "importFormat",
                      "concerns",
                      "withholdsAspect",
                      "hasDisclosureStatus",
                      "minValue",
                      "maxValue",
                      "hasUnit",
                      "asStated")
                  .map(Vocab::pv))
          .toList();

  private static final List<Node> LAST = List.of(Vocab.pv("locator"), Vocab.NOTE);
  private static final Map<Node, Integer> RANKS = ranks();
  private static final List<Node> PROSE = List.of(Vocab.LABEL, Vocab.NOTE);
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh");

  private PropertyOrder() {}

  static final Comparator<Node> OF_PROPERTIES = Comparator.comparingInt(PropertyOrder::rank);

  /** English, Korean, Chinese, then all else as it stands. */
  static final Comparator<Node> OF_VALUES = Comparator.comparingInt(PropertyOrder::languageRank);

  /** Whether the property's values are sentences, each of which has a line of its own. */
  static boolean isProse(Node property) {
    return PROSE.contains(property);
  }

  private static int rank(Node property) {
    return RANKS.getOrDefault(property, FIRST.size());
  }

  private static Map<Node, Integer> ranks() {
    Map<Node, Integer> ranks = new HashMap<>();
    FIRST.forEach(property -> ranks.put(property, ranks.size()));
    LAST.forEach(property -> ranks.put(property, ranks.size() + 1));
    return Map.copyOf(ranks);
  }

  private static int languageRank(Node value) {
    int rank = value.isLiteral() ? LANGUAGES.indexOf(value.getLiteralLanguage()) : -1;
    return rank < 0 ? LANGUAGES.size() : rank;
  }
}
