package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Whatever a user types: it is understood, or refused with what would be right. */
class ArgumentsFuzzTest {
  private static final List<CannedQuery> BY_TYPE =
      List.of("iri", "integer", "number", "literal", "xsd_date").stream()
          .map(type -> CannedQuery.parse("q.rq", "SELECT * { ?s ?p ?_it_" + type + " }"))
          .toList();

  @FuzzTest(maxDuration = "2m")
  void parameters(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (CannedQuery query : BY_TYPE) {
      try {
        Map<String, Node> values = Arguments.of(query, Map.of("it", List.of(text)), World.NAMES);
        query.rows(World.GRAPH, values);
        Node value = values.getOrDefault("it", Node.ANY);
        assertEquals(query.parameters().get(0).type().equals("iri"), value.isURI());
      } catch (UserError e) {
        assertEquals(UserError.Kind.USAGE, e.kind());
      }
    }
  }

  @FuzzTest(maxDuration = "2m")
  void query(byte[] bytes) {
    try {
      CannedQuery.parse("fuzz.rq", new String(bytes, StandardCharsets.UTF_8));
    } catch (Diagnostic.Malformed e) {
      assertEquals(1, e.problems().size());
    }
  }
}
