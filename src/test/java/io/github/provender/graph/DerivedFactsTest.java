package io.github.provender.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.lint.DerivedLint;
import io.github.provender.lint.LintMessage;
import io.github.provender.lint.SourceText;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each derived fact's own example, and what is told of one that cannot be run. */
class DerivedFactsTest {
  @TestFactory
  Stream<DynamicTest> just_what_the_example_says_is_derived() {
    List<SparqlFile> files = Shipped.DERIVED.all().stream().map(DerivedFact::file).toList();
    return Shipped.WORKSPACE.derived().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertEquals(
                            List.of(),
                            DerivedLint.of(file, SourceText.read(file), files, Shipped.GRAPH)
                                .stream()
                                .filter(LintMessage::isError)
                                .toList())));
  }

  @Test
  void the_ontology_marks_just_those_properties_as_derived() {
    Node yes = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    assertEquals(
        Set.copyOf(Shipped.GRAPH.subjects(Vocab.pv("isDerived"), yes)),
        Shipped.DERIVED.all().stream().map(DerivedFact::property).collect(Collectors.toSet()));
  }

  @Test
  void nothing_that_is_derived_is_taken_for_claimed() {
    List<Quad> derived = Shipped.GRAPH.derived().quads();
    assertTrue(derived.size() > 1_000, derived.size() + " derived");
    assertFalse(Shipped.GRAPH.has(DerivedFacts.GRAPH, Vocab.TYPE, Vocab.pv("Claim")));
    assertTrue(Shipped.GRAPH.objects(DerivedFacts.GRAPH, Vocab.IS_STATED_IN).isEmpty());
    derived.stream()
        .filter(quad -> !quad.getPredicate().equals(Vocab.IS_STATED_IN))
        .forEach(quad -> assertTrue(Shipped.GRAPH.isOnlyDerived(quad.asTriple()), "" + quad));
  }

  @Test
  void what_a_file_itself_holds_of_the_derived_graph_is_derived_anew() {
    RdfFile dump =
        file(
            """
            GRAPH <https://w3id.org/provender/id/graph/registry> { m:a pv:isSnapshotOf m:b . }
            GRAPH <https://w3id.org/provender/id/graph/derived> { m:b pv:inheritsFrom m:c . }
            """);
    List<Quad> derived = KnowledgeGraph.of(List.of(dump), Shipped.DERIVED).derived().quads();
    assertEquals(
        List.of(
            new Quad(
                DerivedFacts.GRAPH,
                Triple.create(
                    Vocab.id("model", "a"), Vocab.pv("inheritsFrom"), Vocab.id("model", "b")))),
        derived);
  }

  @Test
  void a_fact_comes_after_those_it_asks_for_whatever_its_name() {
    DerivedFacts facts =
        DerivedFacts.of(
            List.of(
                sparql("a", "CONSTRUCT { ?x pv:a ?y } WHERE { ?x pv:b/pv:b ?y }"),
                sparql("b", "CONSTRUCT { ?x pv:b ?y } WHERE { ?x pv:c ?y }")));
    assertEquals(List.of("b", "a"), facts.all().stream().map(f -> f.file().slug()).toList());
    RdfFile given = file("GRAPH <https://example.org/g> { m:x pv:c m:y . m:y pv:c m:z . }");
    assertTrue(
        KnowledgeGraph.of(List.of(given), facts)
            .has(Vocab.id("model", "x"), Vocab.pv("a"), Vocab.id("model", "z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONSTRUCT { ?x pv:bad ?y } WHERE { ?x pv:a ?y       | :3:\\d+: error: .* / fix: write strict SPARQL 1.1
          SELECT ?x WHERE { ?x pv:a ?y }                      | :3:1: error: not a CONSTRUCT / fix: write CONSTRUCT .* pv:bad .*
          CONSTRUCT { ?x pv:good ?y } WHERE { ?x pv:a ?y }    | :3:1: error: more or other than the property that the file is named after / fix: .*
          CONSTRUCT { ?x pv:bad ?y ; a pv:A } WHERE { ?x pv:a ?y } | :3:1: error: more or other than .*
          CONSTRUCT { ?x pv:bad [] } WHERE { ?x pv:a ?y }     | :3:1: error: more or other than .*
          CONSTRUCT { GRAPH pv:g { ?x pv:bad ?y } } WHERE { ?x pv:a ?y } | :3:\\d+: error: .*
          CONSTRUCT { ?x pv:bad ?y } FROM pv:g WHERE { ?x pv:a ?y } | :3:28: error: FROM in a derived fact / fix: ask the data at hand
          CONSTRUCT { ?x pv:bad ?y } WHERE { SERVICE pv:g { ?x pv:a ?y } } | :3:36: error: SERVICE in a derived fact / fix: ask the data at hand
          CONSTRUCT { ?x pv:bad ?y } WHERE { ?x pv:a ?y } LIMIT 5 | :3:49: error: a part of what follows / fix: derive all of it
          CONSTRUCT { ?x pv:bad ?y } WHERE { ?x pv:bad/pv:a ?y } | :3:28: error: none of these can be derived first, since each asks for another or itself: bad / fix: .*
          """)
  void one_that_cannot_be_run_is_refused_with_its_place(String query, String message) {
    Diagnostic.Malformed refused =
        assertThrows(
            Diagnostic.Malformed.class, () -> DerivedFacts.of(List.of(sparql("bad", query))));
    String told = refused.problems().get(0).toString();
    assertTrue(told.matches("bad\\.rq" + message), told);
  }

  @Test
  void a_circle_is_told_with_all_its_members() {
    List<SparqlFile> circle =
        List.of(
            sparql("a", "CONSTRUCT { ?x pv:a ?y } WHERE { ?x pv:b ?y }"),
            sparql("b", "CONSTRUCT { ?x pv:b ?y } WHERE { ?x pv:a ?y }"));
    Diagnostic.Malformed refused =
        assertThrows(Diagnostic.Malformed.class, () -> DerivedFacts.of(circle));
    String told = refused.problems().get(0).toString();
    assertTrue(told.contains("itself: a, b / fix: "), told);
  }

  private static SparqlFile sparql(String name, String query) {
    String header = "#+ summary: A fact that is CONSTRUCTed, FROM and WHERE\n";
    return SparqlFile.parse(name + ".rq", header + "PREFIX pv: <" + Vocab.NS + ">\n" + query);
  }

  private static RdfFile file(String trig) {
    String prefixes = "PREFIX pv: <" + Vocab.NS + "> PREFIX m: <" + Vocab.ID + "model/>\n";
    return RdfFile.parse(
        "given.trig", (prefixes + trig).getBytes(StandardCharsets.UTF_8), Lang.TRIG);
  }
}
