package io.github.provender.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.NameIndex;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

/** Models are found through the mixtures that a dataset is a part of, with each step told. */
class ModelsByDatasetTest {
  private static List<String> rows(KnowledgeGraph graph, NameIndex names, String dataset) {
    return Shipped.CATALOG
        .get("models-by-dataset")
        .rows(graph, Map.of("dataset", names.anything(dataset)))
        .stream()
        .map(
            row ->
                List.of("model", "reach", "from", "link", "to").stream()
                    .map(name -> slug(row, name))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String slug(Binding row, String name) {
    var node = row.get(Var.alloc(name));
    return node.isURI() ? Vocab.slug(node) : node.getLiteralLexicalForm();
  }

  @Test
  void a_mixture_leads_to_the_models_that_used_it() {
    List<String> rows = rows(World.GRAPH, World.NAMES, "nectar");
    assertTrue(
        rows.contains("ant-base on-the-way ant-base.pre-training hasComponent nectar"),
        rows.toString());
  }

  @Test
  void in_the_shipped_data_a_model_is_found_by_a_share_alone() {
    List<String> rows =
        rows(Shipped.GRAPH, new NameIndex(Shipped.GRAPH), "common-crawl").stream()
            .filter(row -> row.startsWith("deepseek-math-7b-base "))
            .map(row -> row.split(" ", -1)[1])
            .distinct()
            .toList();
    assertEquals(List.of("part-of-data", "on-the-way"), rows);
  }
}
