package io.github.provender.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples beside each check, and what the ontology says of each property. */
class DatasetCheckTest {
  private static final List<RdfFile> ONTOLOGY =
      Shipped.WORKSPACE.ontology().stream().map(RdfFile::read).toList();

  private static final String PREFIXES =
      """
      PREFIX a: <https://w3id.org/provender/id/activity/>
      PREFIX c: <https://w3id.org/provender/id/claim/>
      PREFIX d: <https://w3id.org/provender/id/dataset/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX g: <https://w3id.org/provender/id/graph/>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static KnowledgeGraph graph(RdfFile file) {
    return KnowledgeGraph.of(Stream.concat(ONTOLOGY.stream(), Stream.of(file)).toList());
  }

  private static KnowledgeGraph graph(String trig) {
    return graph(
        RdfFile.parse(
            "planted.trig", (PREFIXES + trig).getBytes(StandardCharsets.UTF_8), Lang.TRIG));
  }

  private static List<ValidationResult> results(
      String check, KnowledgeGraph graph, Language language) {
    CannedQuery query = CannedQuery.read(Path.of("ontology/checks", check + ".rq"));
    return new DatasetCheck(query, graph, language).results();
  }

  @TestFactory
  Stream<DynamicTest> each_claim_of_a_failing_example_is_at_fault() {
    return Shipped.WORKSPACE.checks().stream()
        .filter(file -> CannedQuery.read(file).query().getResultVars().contains("path"))
        .map(file -> file.getFileName().toString().replaceFirst("\\.rq$", ""))
        .map(check -> dynamicTest(check, () -> requireAll(check)));
  }

  private static void requireAll(String check) {
    RdfFile fail = RdfFile.read(Path.of("ontology/checks", check + ".fail.trig"));
    for (Language language : Language.values()) {
      List<ValidationResult> found = results(check, graph(fail), language);
      found.forEach(result -> assertFalse(result.fix().contains("{"), result.fix()));
      assertEquals(claims(fail), faulty(found, fail));
    }
  }

  private static Set<String> claims(RdfFile file) {
    return file.quads().stream()
        .map(quad -> quad.getGraph().toString())
        .filter(name -> name.startsWith(Vocab.ID + "claim/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> faulty(List<ValidationResult> found, RdfFile file) {
    KnowledgeGraph graph = graph(file);
    return found.stream()
        .flatMap(
            result ->
                graph
                    .claimsOf(result.focus(), Vocab.pv(result.path().replace("pv:", "")), Node.ANY)
                    .stream())
        .map(Node::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A property that is added needs no file but the ontology's. */
  @TestFactory
  Stream<DynamicTest> what_the_ontology_says_of_a_property_is_checked() {
    return Stream.concat(
        limited("takesConceptsFrom", "value-outside-its-scheme"),
        limited("takesUnit", "quantity-in-wrong-unit"));
  }

  private static Stream<DynamicTest> limited(String by, String check) {
    return Shipped.GRAPH
        .union()
        .find(Node.ANY, Vocab.pv(by), Node.ANY)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .distinct()
        .map(Vocab::slug)
        .map(
            property ->
                dynamicTest(
                    property,
                    () ->
                        assertEquals(
                            List.of("pv:" + property),
                            results(
                                    check,
                                    graph("m:x pv:%s m:y .".formatted(property)),
                                    Language.EN)
                                .stream()
                                .map(ValidationResult::path)
                                .toList())));
  }

  @Test
  void a_message_names_the_property_and_all_that_it_takes() {
    KnowledgeGraph graph =
        graph(
            """
            g:registry { m:x a pv:Model . }
            c:x.1 {
              a:x pv:hasDuration c:x.1\\#time .
              c:x.1\\#time a pv:Quantity ; pv:hasUnit <https://w3id.org/provender/concept/unit/step> .
              m:x pv:hasAvailability <https://w3id.org/provender/concept/content/code> ;
                pv:hasBaseModel d:x .
            }
            """);
    assertEquals(
        "error: A quantity in the wrong unit: a:x pv:hasDuration c:x.1#time [quantity-in-wrong-unit]"
            + " / fix: give pv:hasDuration a pv:Quantity with one of the units unit:day, unit:hour",
        line(results("quantity-in-wrong-unit", graph, Language.EN)));
    assertEquals(
        "error: A value outside its scheme: m:x pv:hasAvailability content:code"
            + " [value-outside-its-scheme] / fix: give pv:hasAvailability one of"
            + " avail:announced, …",
        line(results("value-outside-its-scheme", graph, Language.EN))
            .replaceFirst("(avail:announced, ).*avail:public.*", "$1…"));
    assertEquals(
        "error: A value of the wrong class: m:x pv:hasBaseModel d:x [value-of-wrong-class]"
            + " / fix: give pv:hasBaseModel what is registered as pv:Model (m:…)",
        line(results("value-of-wrong-class", graph, Language.EN)));
  }

  private static String line(List<ValidationResult> results) {
    assertEquals(1, results.size(), results.toString());
    return results.get(0).toString().replaceFirst("^planted\\.trig:\\d+:\\d+: ", "");
  }

  @Test
  void a_document_without_its_head_is_told_of_once_and_not_its_claims() {
    KnowledgeGraph graph =
        graph(
            """
            g:registry { m:x a pv:Model ; rdfs:label "X"@en . m:y a pv:Model ; rdfs:label "Y"@en . }
            doc:x {
              c:x.1 a pv:Claim ; pv:isAbout m:x ; pv:isStatedIn doc:x ; pv:locator "p1" ;
                pv:hasAspect <https://w3id.org/provender/concept/aspect/base-model> ;
                pv:hasNature <https://w3id.org/provender/concept/nature/reported> .
            }
            c:x.1 { m:x pv:hasBaseModel m:y . }
            """);
    List<ValidationResult> found = RuleSet.of(Shipped.WORKSPACE).check(graph, Language.EN);
    assertEquals(1, found.size(), found.toString());
    String told = found.get(0).toString();
    assertTrue(
        told.startsWith("planted.trig:11:3: error: A document that is not described: doc:x"), told);
    assertTrue(told.contains("pv:hasDocumentType (one of doctype:blog, "), told);
  }

  @Test
  void a_document_that_is_only_named_is_told_of_where_it_is_named() {
    KnowledgeGraph graph =
        graph(
            """
            doc:x { doc:x a pv:Document .
              c:x.1 a pv:Claim ; pv:isStatedIn doc:none . }
            """);
    String told = results("document-not-described", graph, Language.EN).toString();
    assertTrue(
        told.startsWith("[planted.trig:10:3: error: A document that is not described: doc:none"),
        told);
  }
}
