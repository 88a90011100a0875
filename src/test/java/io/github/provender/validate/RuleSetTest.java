package io.github.provender.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.provender.Shipped;
import io.github.provender.lint.CheckLint;
import io.github.provender.lint.LintMessage;
import io.github.provender.lint.RuleLint;
import io.github.provender.lint.SourceText;
import io.github.provender.query.CannedQuery;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule's own examples: one passes, one fails, and just in the way that the file says. */
class RuleSetTest {
  private static final List<RdfFile> ONTOLOGY =
      Shipped.WORKSPACE.ontology().stream().map(RdfFile::read).toList();

  private static List<LintMessage> errors(List<LintMessage> found) {
    return found.stream().filter(LintMessage::isError).toList();
  }

  @TestFactory
  Stream<DynamicTest> every_rule_passes_and_fails_its_examples() {
    Graph ontology = GraphFactory.createDefaultGraph();
    ONTOLOGY.forEach(file -> file.quads().forEach(quad -> ontology.add(quad.asTriple())));
    return Shipped.WORKSPACE.rules().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      SourceText source = SourceText.read(file);
                      Rule rule = Rule.parse(source.file(), FileContent.of(file));
                      assertEquals(List.of(), errors(RuleLint.of(rule, source, ontology)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_check_passes_and_fails_its_examples() {
    return Shipped.WORKSPACE.checks().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertEquals(
                            List.of(),
                            errors(
                                CheckLint.of(
                                    file,
                                    CannedQuery.read(file),
                                    SourceText.read(file),
                                    ONTOLOGY,
                                    Shipped.DERIVED)))));
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

  @Test
  void every_placeholder_of_a_message_is_filled() {
    for (Language language : Language.values()) {
      List<String> unfilled =
          RuleSet.of(Shipped.WORKSPACE).constraints(Shipped.GRAPH, language).values().stream()
              .flatMap(List::stream)
              .filter(message -> message.contains("{"))
              .toList();
      assertEquals(List.of(), unfilled);
    }
  }
}
