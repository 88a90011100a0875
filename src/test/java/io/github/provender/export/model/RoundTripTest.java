package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Exports without a validator of their own, read back by other parsers. */
class RoundTripTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final String FAIR4ML = "https://w3id.org/fair4ml#";

  @Test
  void json_ld__reads_back_as_statements_on_it() {
    for (Node model : Exports.sample()) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(Exports.text("schema-org", model), Lang.JSONLD).parse(graph);
      assertTrue(graph.contains(model, RDF.type.asNode(), iri(FAIR4ML + "MLModel")), model::getURI);
      assertTrue(graph.contains(model, iri(SCHEMA + "name"), Node.ANY), model::getURI);
      assertTrue(graph.contains(model, iri(SCHEMA + "disambiguatingDescription"), Node.ANY));
      graph
          .find(model, iri(FAIR4ML + "trainedOn"), Node.ANY)
          .forEachRemaining(
              t ->
                  assertTrue(
                      graph.contains(t.getObject(), RDF.type.asNode(), iri(SCHEMA + "Dataset"))));
    }
  }

  @Test
  void data_have_the_fields_for_responsible_ai() {
    String text = Exports.text("schema-org", Vocab.id("model", "deepseek-v3-base"));
    assertTrue(text.contains("rai:dataCollection"), text);
  }

  @Test
  void front_matter__is_yaml_with_one_license() {
    for (Node model : Exports.sample()) {
      Map<?, ?> card = card(model);
      assertTrue(card.get("model_name") instanceof String, model::getURI);
      Object license = card.get("license");
      assertTrue(
          license == null || license.equals(String.valueOf(license).toLowerCase(Locale.ROOT)));
      assertEquals(card.containsKey("base_model"), card.containsKey("base_model_relation"));
      if (card.get("datasets") instanceof List<?> datasets) {
        datasets.forEach(name -> assertFalse(String.valueOf(name).contains("://")));
      }
    }
  }

  @Test
  void names_are_those_of_the_hub() {
    Map<?, ?> card = card(Vocab.id("model", "olmo-2-13b-instruct"));
    assertEquals("apache-2.0", card.get("license"));
  }

  private static Map<?, ?> card(Node model) {
    String text = Exports.text("hf-card", model);
    assertTrue(text.startsWith("---\n# ") && text.endsWith("\n---\n"), text);
    String yaml = text.substring("---\n".length(), text.length() - "---\n".length());
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(name);
  }
}
