package io.github.provender.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetDescriptionTest {
  private static final String PREFIXES =
      "PREFIX void: <http://rdfs.org/ns/void#> PREFIX ext: <http://ldf.fi/void-ext#> ";
  private static final Node DATASET = NodeFactory.createURI(DatasetDescription.DATASET);
  private static final Graph DATA = Shipped.SERVED.union();
  private static final Graph VOID_GRAPH =
      DatasetDescription.of(Shipped.SERVED, "http://localhost:3030");

  /** Each row as the texts of its values, so that rows of both graphs can be compared. */
  private static Set<List<String>> rows(Graph graph, String query) {
    try (QueryExec exec = QueryExec.graph(graph).query(PREFIXES + query).build()) {
      RowSet rows = exec.select();
      List<Var> variables = rows.getResultVars();
      Set<List<String>> all = new HashSet<>();
      rows.forEachRemaining(
          row ->
              all.add(
                  variables.stream()
                      .map(v -> row.contains(v) ? text(row.get(v)) : "")
                      .collect(Collectors.toCollection(ArrayList::new))));
      assertFalse(all.isEmpty(), query);
      return all;
    }
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "triples | COUNT(*)",
        "distinctSubjects | COUNT(DISTINCT ?s)",
        "distinctObjects | COUNT(DISTINCT ?o)",
        "properties | COUNT(DISTINCT ?p)"
      })
  void the_figures_are_those_that_a_query_counts(String figure, String count) {
    assertEquals(
        rows(DATA, "SELECT (" + count + " AS ?n) { ?s ?p ?o }"),
        rows(VOID_GRAPH, "SELECT ?n { <" + DATASET + "> void:" + figure + " ?n }"));
  }

  @Test
  void each_class_has_as_many_entities_as_there_are() {
    Set<List<String>> counted =
        rows(DATA, "SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c } GROUP BY ?c");
    assertEquals(
        counted,
        rows(
            VOID_GRAPH,
            "SELECT ?c ?n { <"
                + DATASET
                + "> void:classPartition [ void:class ?c ; void:entities ?n ] }"));
    assertEquals(
        Set.of(List.of("" + counted.size())),
        rows(VOID_GRAPH, "SELECT ?n { <" + DATASET + "> void:classes ?n }"));
  }

  @Test
  void each_property_of_a_class_has_its_classes_of_values() {
    assertEquals(
        rows(
            DATA,
            "SELECT ?c ?p ?oc (COUNT(*) AS ?n) { ?s a ?c ; ?p ?o . ?o a ?oc } GROUP BY ?c ?p ?oc"),
        rows(
            VOID_GRAPH,
            "SELECT ?c ?p ?oc ?n { [] void:class ?c ; void:propertyPartition [ void:property ?p ;"
                + " void:classPartition [ void:class ?oc ; void:triples ?n ] ] }"));
  }

  @Test
  void each_property_of_a_class_has_its_datatypes() {
    assertEquals(
        rows(
            DATA,
            "SELECT ?c ?p ?d (COUNT(*) AS ?n) { ?s a ?c ; ?p ?o BIND(DATATYPE(?o) AS ?d)"
                + " FILTER(BOUND(?d)) } GROUP BY ?c ?p ?d"),
        rows(
            VOID_GRAPH,
            "SELECT ?c ?p ?d ?n { [] void:class ?c ; void:propertyPartition [ void:property ?p ;"
                + " ext:datatypePartition [ ext:datatype ?d ; void:triples ?n ] ] }"));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void every_form_holds_the_same_description(RdfFormat form) {
    String text =
        new String(form.write(VOID_GRAPH, Map.of()), java.nio.charset.StandardCharsets.UTF_8);
    Lang lang =
        Map.of("ttl", Lang.TURTLE, "rdf", Lang.RDFXML, "jsonld", Lang.JSONLD11, "nt", Lang.NTRIPLES)
            .get(form.extension());
    assertEquals(VOID_GRAPH.size(), RDFParser.fromString(text, lang).toGraph().size());
  }

  @Test
  void it_says_what_the_dataset_is_and_where() {
    assertTrue(
        VOID_GRAPH.contains(
            DATASET,
            VOID.sparqlEndpoint.asNode(),
            NodeFactory.createURI("http://localhost:3030/sparql")));
    assertTrue(
        VOID_GRAPH.contains(
            DATASET,
            DCTerms.license.asNode(),
            NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/")));
    for (String language : List.of("en", "ko")) {
      for (Node property : List.of(DCTerms.title.asNode(), DCTerms.description.asNode())) {
        assertTrue(
            VOID_GRAPH.find(DATASET, property, Node.ANY).toList().stream()
                .anyMatch(t -> t.getObject().getLiteralLanguage().equals(language)),
            property + " in " + language);
      }
    }
    Node example =
        VOID_GRAPH.find(DATASET, VOID.exampleResource.asNode(), Node.ANY).next().getObject();
    assertTrue(Shipped.SERVED.has(example, Vocab.TYPE, Vocab.pv("Model")), example.toString());
  }
}
