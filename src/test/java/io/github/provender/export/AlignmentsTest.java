package io.github.provender.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AlignmentsTest {
  private static final Path FILE = Path.of("ontology/alignments.ttl");

  @Test
  void the_alignments_are_those_of_the_mapping_file() throws IOException {
    String made = Alignments.turtle(Files.readString(Path.of("ontology/mappings.sssom.tsv")));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, made);
    }
    assertEquals(made, Files.readString(FILE));
  }

  @Test
  void denied_and_missing_mappings_are_left_out() {
    String made =
        Alignments.turtle(
            """
            #curie_map:
            #  pv: https://w3id.org/provender/ns#
            #  skos: http://www.w3.org/2004/02/skos/core#
            #  x: https://example.org/
            #license: https://creativecommons.org/licenses/by/4.0/
            #mapping_set_version: "0.1.0"
            #mapping_date: "2026-11-22"
            subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tobject_source\tobject_kind
            pv:Model\tskos:closeMatch\t\tx:Yes\tx:\tclass
            pv:Model\tskos:closeMatch\tNot\tx:No\tx:\tclass
            pv:Model\tskos:exactMatch\t\tsssom:NoTermFound\tx:\t
            """);
    assertTrue(made.contains("pv:Model skos:closeMatch x:Yes ."));
    assertTrue(!made.contains("x:No ") && !made.contains("NoTermFound"));
  }
}
