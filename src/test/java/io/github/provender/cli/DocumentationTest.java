package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.rdf.Vocab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationTest {
  @TempDir private Path folder;

  @BeforeEach
  void write_the_documentation() {
    System.setProperty("provender.home", Path.of("").toAbsolutePath().toString());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    assertEquals(0, Provender.run(nowhere, nowhere, "export", "docs", "-o", folder.toString()));
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
}
