package io.github.provender.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.ingest.format.Importer;
import io.github.provender.text.Language;
import io.github.provender.validate.RuleSet;
import io.github.provender.validate.ValidationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each importer on its cases: claims, report, and what the rules of the data say of them. */
class ImportersTest {

  @TestFactory
  Stream<DynamicTest> a_case_gives_the_claims_and_the_report_beside_it() throws IOException {
    return ImporterCases.all().stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    ImporterCases.Imported imported = ImporterCases.run(folder);
    Path claims = folder.resolve("expected.trig");
    Path report = folder.resolve("report.txt");
    String text = ReportText.text(imported.report());
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(claims, imported.claims());
      Files.writeString(report, text);
    }
    assertEquals(Files.readString(claims), imported.claims());
    assertEquals(Files.readString(report), text);
  }

  @TestFactory
  Stream<DynamicTest> the_rules_find_nothing_wrong_with_the_claims() throws IOException {
    RuleSet rules = RuleSet.of(Shipped.WORKSPACE);
    return ImporterCases.all().stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> validate(rules, folder)));
  }

  private static void validate(RuleSet rules, Path folder) {
    KnowledgeGraph graph = ImporterCases.graph(List.of(folder.resolve("expected.trig")));
    List<ValidationResult> wrong =
        rules.check(graph, Language.EN).stream()
            .filter(finding -> finding.severity() == ValidationResult.Severity.VIOLATION)
            .toList();
    assertEquals(List.of(), wrong);
  }

  @TestFactory
  Stream<DynamicTest> shards_together_hold_what_one_run_does() throws IOException {
    return ImporterCases.all().stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> join(folder)));
  }

  private static void join(Path folder) throws IOException {
    Importer importer = ImporterCases.importer(folder);
    int claims = 0;
    for (int shard = 1; shard <= 3; shard++) {
      claims +=
          ImporterCases.run(importer, ImporterCases.input(folder), shard, 3).report().claims();
    }
    assertEquals(ImporterCases.run(folder).report().claims(), claims);
  }

  @Test
  void every_importer_has_cases() throws IOException {
    List<String> tested = ImporterCases.all().stream().map(ImporterCases::format).toList();
    for (Path importer : Shipped.WORKSPACE.importers()) {
      String name = importer.getFileName().toString().replace(".rq", "");
      assertTrue(tested.contains(name), name);
    }
  }

  private static String name(Path folder) {
    return ImporterCases.format(folder) + ": " + folder.getFileName();
  }
}
