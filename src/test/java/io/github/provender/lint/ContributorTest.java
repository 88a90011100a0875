package io.github.provender.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.cli.Provender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a contributor, in a copy of the checkout: a new file, its blanks, its check. */
class ContributorTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir private Path copy;

  private record Outcome(int code, String out, String err) {
    List<String> errors() {
      return out.lines().filter(line -> line.contains(": error: ")).toList();
    }
  }

  @BeforeEach
  void a_copy_of_the_checkout() throws IOException {
    for (String folder :
        List.of("ontology", "data", "queries", "importers", "exports", "templates")) {
      copy(folder);
    }
    copy("src/test/resources/world");
    System.setProperty("provender.home", copy.toString());
  }

  @AfterEach
  void back_to_the_checkout() {
    System.setProperty("provender.home", HERE.toString());
  }

  private void copy(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(HERE.resolve(folder))) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(HERE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Provender.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  private Path file(String path, String text) throws IOException {
    return Files.writeString(copy.resolve(path), text);
  }

  private String shipped(String path) throws IOException {
    return Files.readString(HERE.resolve(path));
  }

  @ParameterizedTest
  @CsvSource({
    "document, my-paper",
    "query, my-question",
    "rule, MyRule",
    "check, my-check",
    "derived, myFact",
    "chart, my-chart",
    "importer, my-table",
    "export, my-form"
  })
  void a_new_file_lacks_nothing_but_its_blanks(String kind, String name) throws IOException {
    Outcome made = run("new", kind, name);
    assertEquals(0, made.code(), made.err());
    Path file = Path.of(made.out().lines().findFirst().orElse(""));
    if (kind.equals("derived")) {
      Outcome undeclared = run("check", file.toString());
      assertTrue(undeclared.out().contains("error: the ontology does not declare pv:myFact"));
      Path ontology = copy.resolve("ontology/provender.ttl");
      Files.writeString(ontology, Files.readString(ontology) + "pv:myFact pv:isDerived true .\n");
    }
    long blanks = Files.readString(file).chars().filter(c -> c == '‹').count();
    Outcome checked = run("check", file.toString());
    assertEquals(1, checked.code(), checked.err());
    assertEquals(blanks, checked.errors().size(), checked.out());
    assertTrue(
        checked.errors().stream().allMatch(l -> l.matches(".*:\\d+:\\d+: error: a blank: .*")),
        checked.out());
    Files.writeString(file, Files.readString(file).replaceAll("‹[^›]*›", "text"));
    if (kind.equals("document")) {
      assertEquals(0, run("format", file.toString()).code());
    }
    Outcome filled = run("check", file.toString());
    assertEquals(0, filled.code(), filled.out());
    assertEquals(2, run("new", kind, name).code(), "written over");
  }

  @Test
  void there_is_a_test_for_each_template() throws IOException {
    try (Stream<Path> files = Files.list(HERE.resolve("templates"))) {
      assertEquals(8, files.count());
    }
  }

  @Test
  void a_name_or_kind_that_cannot_be_is_wrong_usage() {
    assertEquals(2, run("new", "query", "../x").code());
    assertEquals(2, run("new", "rule", "lower").code());
    Outcome unknown = run("new", "page", "x");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("document, export, importer, query, rule"), unknown.err());
  }

  @Test
  void a_key_of_a_header_stands_there_once() throws IOException {
    Path query = file("queries/twice.rq", "#+ summary: First?\n" + shipped("queries/lineage.rq"));
    Outcome checked = run("check", query.toString());
    assertEquals(1, checked.code(), checked.out());
    assertTrue(checked.out().contains("summary stands there twice"), checked.out());
  }

  @Test
  void a_query_gets_its_golden_file_once_and_is_held_to_it() throws IOException {
    Path query = file("queries/again.rq", shipped("queries/lineage.rq"));
    Outcome first = run("check", query.toString());
    assertEquals(0, first.code(), first.out());
    assertTrue(first.out().contains("golden file written"), first.out());
    Path golden = copy.resolve("src/test/resources/world/golden/again.csv");
    assertEquals(shipped("src/test/resources/world/golden/lineage.csv"), Files.readString(golden));
    Files.writeString(query, shipped("queries/lineage.rq").replace("pv:isTrainedOn\n", "\n"));
    Files.writeString(golden, "other\n");
    assertEquals(1, run("check", query.toString()).code());
  }

  @Test
  void a_poor_query_is_told_all_that_it_lacks() throws IOException {
    Path query =
        file(
            "queries/poor.rq",
            """
            #+ summary: What: now
            #+ tags:
            #+   - a
            #+ method: POST
            #+ page: /lineage/{thing}
            #+ short: o by s
            SELECT * { ?_model_iri <urn:x:none> ?o } LIMIT 3
            """);
    Outcome poor = run("check", query.toString());
    assertEquals(1, poor.code());
    assertFalse(
        Files.exists(copy.resolve("src/test/resources/world/golden/poor.csv")),
        "a faulty query has a golden file");
    for (String part :
        List.of(
            ":1:1: error: summary holds a sign",
            "no description",
            "the method is not GET",
            "the page asks for what is no parameter",
            "s is no column",
            "tags do not come last",
            "no ORDER BY",
            "model has no example",
            "hint: no summary in Korean")) {
      assertTrue(poor.out().contains(part), part + " in " + poor.out());
    }
    assertEquals(4, run("check", file("queries/bad.rq", "SELECT {\n").toString()).code());
    assertEquals(3, run("check", copy.resolve("queries/none.rq").toString()).code());
  }

  @Test
  void claims_without_a_head_are_told_so_and_not_blamed() throws IOException {
    String text = shipped("data/documents/gemma-2-27b-hub.trig").replace("gemma-2-27b-hub", "new");
    String headless = text.replaceFirst("(?s)  doc:new a pv:Document ;.*? \\.\n", "");
    Outcome outcome = run("check", file("data/documents/new.trig", headless).toString());
    assertEquals(1, outcome.code());
    assertEquals(1, outcome.errors().size(), outcome.out());
    assertTrue(
        outcome.errors().get(0).matches(".*new\\.trig:\\d+:1: error: no head: doc:new .*"),
        outcome.out());
  }

  @Test
  void the_concepts_allowed_are_listed_by_their_short_names() throws IOException {
    String text =
        shipped("data/documents/gemma-2-27b-hub.trig")
            .replace("gemma-2-27b-hub", "new")
            .replace("doctype:repository", "lang:en");
    Outcome outcome = run("check", file("data/documents/new.trig", text).toString());
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().contains("doctype:blog, "), outcome.out());
  }

  @Test
  void a_check_that_does_not_name_what_is_at_fault_is_told_so() throws IOException {
    String text = "#+ summary: Any\n#+ fix: none\nSELECT ?thing WHERE { ?thing ?path ?value }\n";
    Outcome outcome = run("check", file("ontology/checks/any.rq", text).toString());
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().contains("error: not a SELECT of what is at fault"), outcome.out());
  }
}
