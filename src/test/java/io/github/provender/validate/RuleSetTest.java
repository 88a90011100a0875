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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule's own examples: one passes, one fails, and just in the way that the file says. */
class RuleSetTest {
  private static final List<RdfFile> ONTOLOGY =
      Shipped.WORKSPACE.ontology().stream().map(RdfFile::read).toList();

  @TestFactory
  Stream<DynamicTest> every_rule_passes_and_fails_its_examples() {
    return RuleSet.of(Shipped.WORKSPACE).rules().stream()
        .map(rule -> dynamicTest(rule.name(), () -> examples(rule)));
  }

  private static void examples(Rule rule) {
    assertFalse(rule.pass().isEmpty(), "no passing example");
    assertFalse(rule.fail().isEmpty(), "no failing example");
    assertEquals(List.of(), validate(rule, rule.pass()), "the passing example fails");
    List<ReportEntry> found = validate(rule, rule.fail());
    assertFalse(found.isEmpty(), "the failing example passes");
    Node severity = expected(rule, SHACL.resultSeverity);
    Node path = expected(rule, SHACL.resultPath);
    for (ReportEntry entry : found) {
      assertEquals(severity, entry.severity().level(), "severity");
      assertEquals(
          path.equals(Node.ANY) ? null : ShaclPaths.parsePath(rule.shapes(), path),
          entry.resultPath(),
          "path");
    }
  }

  private static Node expected(Rule rule, Node property) {
    return rule
        .shapes()
        .find(rule.failName(), property, Node.ANY)
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .findFirst()
        .orElse(Node.ANY);
  }

  private static List<ReportEntry> validate(Rule rule, Graph example) {
    Graph data = GraphFactory.createDefaultGraph();
    ONTOLOGY.forEach(file -> file.quads().forEach(quad -> data.add(quad.asTriple())));
    List<ReportEntry> already = entries(rule, data);
    assertEquals(List.of(), already, "the ontology itself breaks the rule");
    example.find().forEachRemaining(data::add);
    return entries(rule, data);
  }

  private static List<ReportEntry> entries(Rule rule, Graph data) {
    return List.copyOf(
        ShaclValidator.get().validate(Shapes.parse(rule.shapes()), data).getEntries());
  }

  @TestFactory
  Stream<DynamicTest> every_check_passes_and_fails_its_examples() {
    return Shipped.WORKSPACE.checks().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      assertEquals(0, rows(file, ".pass.trig"), "the passing example fails");
                      assertTrue(rows(file, ".fail.trig") > 0, "the failing example passes");
                    }));
  }

  private static int rows(Path check, String example) {
    Path file = Path.of(check.toString().replaceFirst("\\.rq$", example));
    List<RdfFile> files = new ArrayList<>(ONTOLOGY);
    files.add(RdfFile.read(file));
    return CannedQuery.read(check).rows(KnowledgeGraph.of(files), Map.of()).size();
  }

  @Test
  void the_shipped_data_breaks_no_rule() {
    List<ValidationResult> violations =
        RuleSet.of(Shipped.WORKSPACE).check(Shipped.GRAPH, Language.EN).stream()
            .filter(finding -> finding.severity() == ValidationResult.Severity.VIOLATION)
            .toList();
    assertEquals(List.of(), violations);
  }

  @Test
  void disagreements_are_information_and_name_their_place() {
    List<ValidationResult> base =
        RuleSet.of(Shipped.WORKSPACE).check(Shipped.GRAPH, Language.KO).stream()
            .filter(f -> f.focus().equals(Vocab.id("model", "deepseek-r1")))
            .filter(f -> f.path().equals("pv:hasBaseModel"))
            .toList();
    assertEquals(1, base.size());
    assertEquals(ValidationResult.Severity.INFO, base.get(0).severity());
    assertTrue(base.get(0).toString().matches("(?s)data/.+\\.trig:\\d+:\\d+: info: .*"));
  }
}
