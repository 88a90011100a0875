package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The SPDX export by the schema of the standard, and as RDF by its shapes. */
class SpdxTest {
  private static final String CONTEXT = "\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\"";

  @Test
  void models_keep_to_the_schema() {
    List<String> broken = new ArrayList<>();
    for (Node model : Exports.sample()) {
      JsonSchemas.broken(JsonSchemas.SPDX_3_0_1, Exports.text("spdx", model))
          .forEach(error -> broken.add(model + " " + error));
    }
    assertEquals(List.of(), broken.stream().limit(10).toList());
  }

  @Test
  void the_schema_finds_what_is_wrong() {
    String text = Exports.text("spdx", Vocab.id("model", "gpt-4o"));
    String wrong = text.replace("\"trainedOn\"", "\"fedWith\"");
    assertNotEquals(text, wrong);
    assertNotEquals(List.of(), JsonSchemas.broken(JsonSchemas.SPDX_3_0_1, wrong));
  }

  @Test
  void ten_models_keep_to_the_shapes() throws IOException {
    Graph standard = rdf(resource("spdx-model-v3.0.1.jsonld"));
    Shapes shapes = Shapes.parse(standard);
    List<String> broken = new ArrayList<>();
    for (String slug : Exports.TEN) {
      Node model = Vocab.id("model", slug);
      String text = Exports.text("spdx", model);
      assertTrue(text.contains(model.getURI()), slug);
      String context = resource("spdx-context-v3.0.1.jsonld").strip();
      String inner = context.substring(context.indexOf(':') + 1, context.lastIndexOf('}'));
      Graph graph = rdf(text.replace(CONTEXT, inner));
      assertTrue(graph.size() > 20, slug);
      standard.find().forEachRemaining(graph::add);
      ShaclValidator.get()
          .validate(shapes, graph)
          .getEntries()
          .forEach(e -> broken.add(e.focusNode() + " " + e.resultPath() + " " + e.message()));
    }
    assertEquals(List.of(), broken.stream().limit(10).toList());
  }

  @Test
  void nobody_has_looked_is_no_assertion_and_a_silence_is_incomplete() {
    String withheld = Exports.text("spdx", Vocab.id("model", "gpt-4o"));
    assertTrue(withheld.contains("\"incomplete\""), withheld);
    assertTrue(withheld.contains("not mentioned, left open in "), withheld);
    String little = Exports.text("spdx", Exports.littleKnown());
    assertTrue(little.contains(": nobody has looked\""), little);
  }

  private static Graph rdf(String json) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(json, Lang.JSONLD).parse(graph);
    return graph;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SpdxTest.class.getResourceAsStream("/resources/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
