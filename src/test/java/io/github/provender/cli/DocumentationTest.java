package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void write_the_documentation() {
    Outcome outcome = Outcome.of("export", "docs", "-o", folder.toString());
    assertEquals(0, outcome.code(), outcome.err());
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void every_term_has_its_entry_in_english_and_korean() throws IOException {
    Node ns = NodeFactory.createURI(Vocab.BASE + "ns");
    List<Node> terms = Shipped.GRAPH.subjects(RDFS.isDefinedBy.asNode(), ns);
    assertTrue(terms.size() > 90);
    for (String name : List.of("index.html", "index.ko.html")) {
      String page = page(name);
      for (Node term : terms) {
        assertTrue(page.contains("<section id=\"" + Vocab.slug(term) + "\""), name + " " + term);
      }
    }
  }

  @Test
  void every_concept_is_listed() throws IOException {
    String page = page("index.ko.html");
    for (Node concept : Shipped.GRAPH.subjects(Vocab.TYPE, SKOS.Concept.asNode())) {
      assertTrue(page.contains("<code>" + Vocab.slug(concept) + "</code>"), concept.toString());
    }
  }

  @Test
  void a_class_shows_what_the_rules_ask_and_how_often_it_is_used() throws IOException {
    String page = page("index.html");
    int start = page.indexOf("<section id=\"Claim\"");
    String claim = page.substring(start, page.indexOf("</section>", start));
    assertTrue(claim.contains("pv:isStatedIn"), claim);
    int uses = Shipped.GRAPH.subjects(Vocab.TYPE, Vocab.pv("Claim")).size();
    assertTrue(claim.contains("<dd>" + uses + "</dd>"), claim);
  }

  @Test
  void every_rule_check_derived_fact_and_query_has_a_page_in_the_index() throws IOException {
    String index = page("README.md");
    Map<String, List<Path>> parts =
        Map.of(
            "rules", Shipped.WORKSPACE.rules(),
            "checks", Shipped.WORKSPACE.checks(),
            "derived", Shipped.WORKSPACE.derived(),
            "queries", Shipped.WORKSPACE.queries());
    for (Map.Entry<String, List<Path>> part : parts.entrySet()) {
      assertTrue(part.getValue().size() > 2, part.getKey());
      for (Path file : part.getValue()) {
        String slug = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        String path = part.getKey() + "/" + slug + ".md";
        assertTrue(index.contains("* [" + slug + "](" + path + "): "), path);
        assertTrue(page(path).contains(Files.readString(file).stripTrailing()), path);
      }
    }
  }

  @Test
  void the_page_of_a_rule_says_why_and_what_to_do() throws IOException {
    String page = page("rules/ClaimNamesItsDocument.md");
    assertTrue(page.startsWith("# Claim names its document\n\n`ClaimNamesItsDocument`\n"), page);
    assertTrue(page.contains("## Why\n\n* en: A claim is worth no more than the document"), page);
    assertTrue(page.contains("\n* ko: 서술은 근거 문서가"), page);
    assertTrue(page.contains("## Where it is broken\n\n* en: "), page);
  }

  @Test
  void the_page_of_a_check_or_derived_fact_has_its_examples() throws IOException {
    for (String example :
        List.of(
            "checks/lineage-cycle.pass",
            "checks/lineage-cycle.fail",
            "derived/isStatedIn.example")) {
      String page = page(example.replaceFirst("\\.[a-z]+$", ".md"));
      String text = Files.readString(Path.of("ontology", example + ".trig"));
      assertTrue(page.contains(text.stripTrailing()), example);
    }
  }

  @Test
  void the_page_of_a_query_says_how_to_run_it() throws IOException {
    String page = page("queries/mentions.md");
    assertTrue(page.contains("| `entity` | iri | yes | `https://w3id.org/provender/id/"), page);
    assertTrue(page.contains("```sh\n./provender query mentions --param 'entity=https://"), page);
    assertTrue(page.contains("\n* zh: 关于某个模型"), page);
  }
}
