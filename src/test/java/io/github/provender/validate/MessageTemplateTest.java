package io.github.provender.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each placeholder becomes, for a row whose path is pv:usesMethod. */
class MessageTemplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {?path}                            | pv:usesMethod
          say {?path} once, {?path} not more | say pv:usesMethod once, pv:usesMethod not more
          {?path rdfs:domain}                | prov:Activity (a:…)
          {pv:hasDuration pv:takesUnit}      | unit:day, unit:hour
          {pv:hasStage}                      | pv:hasStage
          {pv:hasStage pv:takesUnit}.        | .
          {?none}, {no:thing} and {} stay    | {?none}, {no:thing} and {} stay
          """)
  void a_placeholder_becomes_what_the_row_or_the_ontology_says(String text, String filled) {
    assertEquals(filled, fill(text));
  }

  @ParameterizedTest
  @CsvSource({"hasOrigin, origin", "hasLanguage, language", "usesMethod, method"})
  void a_scheme_becomes_all_its_concepts(String property, String scheme) {
    Node node = NodeFactory.createURI(Vocab.BASE + "concept/" + scheme);
    Set<String> concepts =
        Shipped.GRAPH.subjects(SKOS.inScheme.asNode(), node).stream()
            .map(Shipped.GRAPH::curie)
            .collect(Collectors.toSet());
    String told = fill("{pv:" + property + " pv:takesConceptsFrom}");
    assertEquals(concepts, Set.of(told.split(", ")));
  }

  private static String fill(String text) {
    return new MessageTemplate(text)
        .fill(BindingFactory.binding(Var.alloc("path"), Vocab.pv("usesMethod")), Shipped.GRAPH);
  }
}
