package io.github.provender.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a rule is told before anything is checked or served by it. */
class BadRulesTest {
  private static final String HEAD =
      """
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rule: <https://w3id.org/provender/rule/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      rule:Bad a sh:NodeShape ; sh:targetClass pv:Model ;
      """;

  private static Rule rule(String text) {
    return Rule.parse("Bad.trig", (HEAD + text).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S10 | sh:in ( 1 2 .                                     | :6:\\d+: error:
          S10 | sh:propertee [ sh:path pv:x ] .                   | :5:1: error: SHACL has no .*shacl#propertee
          S10 | sh:property [ sh:path [ sh:inverse pv:x ] ] .     | :6:\\d+: error: SHACL has no .*shacl#inverse>
          S10 | sh:in [ rdf:first 1 ] .                           | :5:1: error: not a shape
          S10 | sh:property [ sh:path pv:x ; sh:minCount "a" ] .  | :5:1: error: not a shape
          S10 | sh:pattern "(a" .                                 | :5:1: error: not a shape
          S10 | sh:sparql [ sh:select "SELECT $this { $this a" ] . | :6:\\d+: error: .*strict SPARQL
          S11 | sh:sparql [ sh:select "SELECT $this { SERVICE <http://x.example/> { $this ?p ?o } }" ] . | SERVICE in a shape
          S11 | sh:sparql [ sh:select "SELECT $this { { SELECT $this { FILTER EXISTS { SERVICE SILENT ?s { $this ?p ?o } } } } }" ] . | SERVICE in a shape
          S11 | sh:sparql [ sh:select "SELECT $this { $this a ?c MINUS { ?s ?p ?o } }" ] . | MINUS in a shape
          S11 | sh:sparql [ sh:select "SELECT $this FROM <http://x.example/> { $this a ?c }" ] . | FROM in a shape
          """)
  void a_rule_that_is_none_is_refused_with_its_place(String id, String text, String message) {
    Diagnostic.Malformed refused = assertThrows(Diagnostic.Malformed.class, () -> rule(text));
    String told = refused.problems().get(0).toString();
    assertTrue(told.matches("Bad\\.trig:\\d+:\\d+: error: .* / fix: .*"), told);
    assertTrue(told.matches(".*" + message + ".*"), told);
    System.out.println(id + " ok " + told);
  }

  @Test
  void a_rule_that_refers_to_itself_comes_to_an_end() {
    Rule itself = rule("sh:property [ sh:path pv:hasBaseModel ; sh:node rule:Bad ] .");
    String text =
        "PREFIX m: <https://w3id.org/provender/id/model/> PREFIX pv: <https://w3id.org/provender/ns#>"
            + " m:a a pv:Model ; pv:hasBaseModel m:b . m:b a pv:Model ; pv:hasBaseModel m:a .";
    RdfFile models =
        RdfFile.parse("models.ttl", text.getBytes(StandardCharsets.UTF_8), Lang.TURTLE);
    List<ValidationResult> findings =
        new RuleSet(List.of(itself), List.of())
            .check(KnowledgeGraph.of(List.of(models), Shipped.DERIVED), Language.EN);
    assertEquals(List.of(), findings);
    System.out.println("S12 ok no findings, no overflow");
  }
}
