package io.github.provender.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.diagnostic.UserError;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static final String WORLD =
      """
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      <https://example.org/g> {
        m:ant-1 a pv:Model ; rdfs:label "Ant 1"@en .
        m:ant-1-lite a pv:Model ; rdfs:label "Ant-1 Lite"@en .
        m:bee-2026-01-02 a pv:ModelSnapshot ; rdfs:label "Bee"@en ; skos:altLabel "BEE-0102"@en .
      }
      """;
  private static final NameIndex NAMES =
      new NameIndex(
          KnowledgeGraph.of(
              List.of(RdfFile.parse("w.trig", WORLD.getBytes(StandardCharsets.UTF_8), Lang.TRIG))));

  private static List<String> mentioned(String text) {
    return NAMES.mentionedIn(text).stream().map(Vocab::slug).toList();
  }

  @Test
  void slug_label_alias_and_iri_name_the_same_thing() {
    for (String name :
        List.of(
            "bee-2026-01-02",
            "Bee",
            "bee 0102",
            "https://w3id.org/provender/id/model/bee-2026-01-02")) {
      assertEquals("bee-2026-01-02", Vocab.slug(NAMES.model(name)));
    }
  }

  @Test
  void the_longest_name_wins_in_a_question() {
    assertEquals(List.of("ant-1-lite"), mentioned("What was Ant-1 Lite fed?"));
    assertEquals(List.of("bee-2026-01-02", "ant-1"), mentioned("BEE-0102 or ant 1?"));
  }

  @Test
  void korean_particles_may_follow_a_name() {
    assertEquals(List.of("ant-1", "bee-2026-01-02"), mentioned("Ant-1의 학습은 BEE-0102와 어떻게 다른가?"));
  }

  @Test
  void a_name_inside_a_longer_word_is_no_mention() {
    assertEquals(List.of(), mentioned("Giant 1 and beehive and ant-1.5"));
  }

  @Test
  void an_unknown_name_is_answered_with_near_ones() {
    UserError error = assertThrows(UserError.class, () -> NAMES.model("ant-2"));
    assertEquals(2, error.kind().exitCode());
    assertTrue(error.fix().startsWith("did you mean ant-1"), error.fix());
  }
}
