package io.github.provender.answer.data;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;

/** A graph of a few statements, all by one claim. */
final class Fixture {
  private static final String PREFIXES =
      """
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX a: <https://w3id.org/provender/id/activity/>
      PREFIX c: <https://w3id.org/provender/id/claim/>
      PREFIX d: <https://w3id.org/provender/id/dataset/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX method: <https://w3id.org/provender/concept/method/>
      PREFIX origin: <https://w3id.org/provender/concept/origin/>
      """;

  static final Node CLAIM = Vocab.id("claim", "x.y");

  private Fixture() {}

  static KnowledgeGraph graph(String statements) {
    String text = PREFIXES + "c:x.y {\n" + statements + "\n}\n";
    return KnowledgeGraph.of(
        List.of(RdfFile.parse("x.trig", text.getBytes(StandardCharsets.UTF_8), Lang.TRIG)));
  }

  static Node activity(String slug) {
    return Vocab.id("activity", slug);
  }

  static Node dataset(String slug) {
    return Vocab.id("dataset", slug);
  }
}
