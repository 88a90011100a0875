package io.github.provender.export.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an export takes of claims that do not agree, and what it tells of the others. */
class OmissionsTest {
  private static final String PREFIXES =
      """
      PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
      PREFIX authority: <https://w3id.org/provender/concept/authority/>
      PREFIX disclosure: <https://w3id.org/provender/concept/disclosure/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX lic: <https://w3id.org/provender/id/license/>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String WORLD =
      """
      PREFIX c: <https://w3id.org/provender/id/claim/>
      <https://w3id.org/provender/id/graph/registry> {
        m:lamp a pv:Model ; rdfs:label "Lamp"@en .
        lic:open a pv:License ; rdfs:label "Open"@en .
        lic:closed a pv:License ; rdfs:label "Closed"@en .
      }
      doc:card-1 { doc:card-1 a pv:Document ; rdfs:label "Card 1"@en ; pv:hasAuthority authority:developer .
        c:card-1.release a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:release-date ; pv:locator "p1" .
        c:card-1.energy a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:energy ; pv:locator "p2" . }
      doc:card-2 { doc:card-2 a pv:Document ; rdfs:label "Card 2"@en ; pv:hasAuthority authority:developer ; pv:replaces doc:card-1 .
        c:card-2.release a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:release-date ; pv:locator "p1" .
        c:card-2.cutoff a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:knowledge-cutoff ; pv:locator "p1" . }
      doc:blog { doc:blog a pv:Document ; rdfs:label "Blog"@en ; pv:hasAuthority authority:developer .
        c:blog.cutoff a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:knowledge-cutoff ; pv:locator "p1" . }
      doc:news { doc:news a pv:Document ; rdfs:label "News"@en ; pv:hasAuthority authority:secondary .
        c:news.release a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:release-date ; pv:locator "p1" .
        c:news.license a pv:Claim ; pv:isAbout m:lamp ; pv:hasAspect aspect:license ; pv:locator "p1" . }
      c:card-1.release { m:lamp pv:releasedOn "2025-01-01"^^xsd:date . }
      c:card-2.release { m:lamp pv:releasedOn "2025-02-02"^^xsd:date . }
      c:card-2.cutoff { m:lamp pv:knowledgeCutoff "2024-05"^^xsd:gYearMonth . }
      c:blog.cutoff { m:lamp pv:knowledgeCutoff "2024-07"^^xsd:gYearMonth . }
      c:news.release { m:lamp pv:releasedOn "2025-03-03"^^xsd:date . }
      c:news.license { m:lamp pv:hasLicense lic:closed . }
      <https://w3id.org/provender/id/claim/card-1.energy> {
        <https://w3id.org/provender/id/claim/card-1.energy#gap> a pv:Nondisclosure ; pv:concerns m:lamp ;
          pv:withholdsAspect aspect:energy ; pv:hasDisclosureStatus disclosure:withheld . }
      """;

  private static final String EXPORT =
      """
      #+ summary: A test
      #+ syntax: turtle
      #+ extension: test.ttl
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX x: <https://w3id.org/provender/export#>
      CONSTRUCT {
        ?model dcterms:issued ?day ; dcterms:license ?license ; dcterms:valid ?cutoff .
        GRAPH x:taken { ?claim a pv:Claim }
      }
      WHERE {
        { GRAPH ?claim { ?model pv:releasedOn ?day } }
        UNION { GRAPH ?claim { ?model pv:hasLicense ?license } }
        UNION { GRAPH ?claim { ?model pv:knowledgeCutoff ?cutoff } }
      }
      """;

  private static ExportedFile lamp(String export) {
    RdfFile world =
        RdfFile.parse("w.trig", (PREFIXES + WORLD).getBytes(StandardCharsets.UTF_8), Lang.TRIG);
    List<RdfFile> files =
        Stream.concat(KnowledgeGraph.read(Shipped.WORKSPACE.ontology()).stream(), Stream.of(world))
            .toList();
    KnowledgeGraph graph = KnowledgeGraph.of(files, Shipped.DERIVED);
    return new ModelExporter(graph, Shipped.CATALOG)
        .write(ModelExport.parse("test.rq", export), List.of(Vocab.id("model", "lamp")));
  }

  @Test
  void the_latest_of_the_developer_counts_and_the_rest_is_told() {
    ExportedFile file = lamp(EXPORT);
    String written = file.text();
    assertTrue(written.contains("2025-02-02"), written);
    for (String left : List.of("2025-01-01", "2025-03-03", "2024-05", "2024-07", "closed")) {
      assertEquals(-1, written.indexOf(left), written);
    }
    assertEquals(
        """
        Lamp, from Provender, https://w3id.org/provender/id/model/lamp: 1 of 7 claims are in this file.
        Disputed, so left out: knowledge cutoff: 2024-05 / 2024-07.
        Outdated: released on 1.
        Said only by others: has license 1, released on 1.
        Given as its developer says, while others say otherwise: released on.
        Left open by documents: Energy use 1.""",
        file.omissions());
  }

  @Test
  void an_export_of_all_claims_leaves_out_what_has_no_place() {
    ExportedFile file = lamp("#+ claims: all\n" + EXPORT);
    assertEquals(
        """
        Lamp, from Provender, https://w3id.org/provender/id/model/lamp: 6 of 7 claims are in this file.
        Left open by documents: Energy use 1.""",
        file.omissions());
  }

  @Test
  void what_no_claim_is_taken_for_has_no_place() {
    String less = EXPORT.replace("UNION { GRAPH ?claim { ?model pv:hasLicense ?license } }", "");
    String none = less.replace("{ GRAPH ?claim { ?model pv:releasedOn ?day } }", "{ }");
    String told = lamp(none).omissions();
    assertTrue(told.contains("\nNo place in this form: Release date 1."), told);
  }

  @ParameterizedTest
  @CsvSource({
    "syntax: turtle, syntax: tortoise, no such syntax",
    "extension: test.ttl, extension: ttl, no name of its files",
    "CONSTRUCT {, SELECT * {, no CONSTRUCT"
  })
  void a_file_that_is_no_export_is_refused(String right, String wrong, String told) {
    String text = EXPORT.replace(right, wrong);
    if (wrong.startsWith("SELECT")) {
      text = "#+ syntax: turtle\n#+ extension: a.ttl\nSELECT * { ?a ?b ?c }\n";
    }
    String file = text;
    Diagnostic.Malformed refused =
        assertThrows(Diagnostic.Malformed.class, () -> ModelExport.parse("test.rq", file));
    assertEquals(told, refused.problems().get(0).what());
  }
}
