package io.github.provender.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a world of any size, the same at each run: every model has a document of its developer
 * with a dozen claims, every fourth starts a family of base models, every tenth is contradicted.
 */
final class GeneratedWorld {
  private static final String[] ABSENT = {"cost", "hardware", "opt-out"};
  private final PrintWriter out;
  private final Random random = new Random(20261122);

  private GeneratedWorld(PrintWriter out) {
    this.out = out;
  }

  /** Writes TriG with that many models. */
  static void write(Path file, int models) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      GeneratedWorld world = new GeneratedWorld(out);
      out.println(
          """
          PREFIX pv: <https://w3id.org/provender/ns#>
          PREFIX m: <https://w3id.org/provender/id/model/>
          PREFIX d: <https://w3id.org/provender/id/dataset/>
          PREFIX a: <https://w3id.org/provender/id/activity/>
          PREFIX org: <https://w3id.org/provender/id/organization/>
          PREFIX doc: <https://w3id.org/provender/id/document/>
          PREFIX c: <https://w3id.org/provender/id/claim/>
          PREFIX gap: <https://w3id.org/provender/id/claim/>
          PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
          PREFIX method: <https://w3id.org/provender/concept/method/>
          PREFIX modality: <https://w3id.org/provender/concept/modality/>
          PREFIX unit: <https://w3id.org/provender/concept/unit/>
          PREFIX disclosure: <https://w3id.org/provender/concept/disclosure/>
          PREFIX authority: <https://w3id.org/provender/concept/authority/>
          PREFIX nature: <https://w3id.org/provender/concept/nature/>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          """);
      for (int i = 0; i < models; i++) {
        world.model(i);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The slug of a generated model. */
  static String slug(int i) {
    return "generated-" + i;
  }

  private void model(int i) {
    String slug = slug(i);
    out.printf(
        """
        m:%1$s a pv:Model ; rdfs:label "Generated %2$d"@en .
        doc:%1$s a pv:Document ; rdfs:label "Report on Generated %2$d"@en ;
          pv:hasAuthority authority:developer ; pv:url "https://example.org/%1$s"^^xsd:anyURI ;
          pv:documentVersion "1" ; pv:retrievedOn "2026-11-22"^^xsd:date .
        """,
        slug, i);
    claim(slug, slug, "developer", "m:%s pv:isDevelopedBy org:maker-%d .".formatted(slug, i % 50));
    if (i % 4 != 0) {
      claim(
          slug, slug, "base-model", "m:%s pv:hasBaseModel m:%s .".formatted(slug, slug(i - i % 4)));
    }
    amount(
        slug, slug, "parameter-count", "m:" + slug, "hasParameterCount", "parameter", 1_000_000L);
    claim(
        slug,
        slug,
        "stages",
        """
        a:%1$s.pre pv:usesMethod method:pre-training .
          a:%1$s.sft pv:usesMethod method:supervised-fine-tuning ; pv:directlyFollows a:%1$s.pre .
          a:%1$s.rl pv:usesMethod method:reinforcement-learning ; pv:directlyFollows a:%1$s.sft ."""
            .formatted(slug));
    claim(slug, slug, "sources", "a:%1$s.pre pv:usesDataset d:%1$s .".formatted(slug));
    amount(slug, slug, "data-size", "d:" + slug, "hasSize", "token", 1_000_000_000L);
    claim(slug, slug, "modalities", "m:%s pv:hasInputModality modality:text .".formatted(slug));
    claim(slug, slug, "knowledge-cutoff", "m:%s pv:knowledgeCutoff \"2024-07\" .".formatted(slug));
    for (String aspect : ABSENT) {
      claim(
          slug,
          slug,
          aspect,
          """
          <https://w3id.org/provender/id/claim/%1$s.%2$s#gap> a pv:Nondisclosure ;
            pv:concerns m:%1$s ; pv:withholdsAspect aspect:%2$s ; pv:hasDisclosureStatus disclosure:not-mentioned ."""
              .formatted(slug, aspect));
    }
    if (i % 10 == 0) {
      out.printf(
          """
          doc:%1$s-news a pv:Document ; rdfs:label "News on Generated %2$d"@en ;
            pv:hasAuthority authority:secondary ; pv:url "https://example.org/%1$s/news"^^xsd:anyURI ;
            pv:retrievedOn "2026-11-22"^^xsd:date .
          """,
          slug, i);
      amount(
          slug,
          slug + "-news",
          "parameter-count",
          "m:" + slug,
          "hasParameterCount",
          "parameter",
          5_000_000_000L);
    }
  }

  private void amount(
      String model,
      String document,
      String aspect,
      String of,
      String property,
      String unit,
      long step) {
    long value = step * (1 + random.nextInt(1000));
    String iri = "<https://w3id.org/provender/id/claim/%s.%s#n>".formatted(document, aspect);
    claim(
        model,
        document,
        aspect,
        """
        %1$s pv:%2$s %3$s .
          %3$s a pv:Quantity ; pv:minValue %4$d ; pv:maxValue %4$d ; pv:hasUnit unit:%5$s ; pv:asStated "%4$d"@en ."""
            .formatted(of, property, iri, value, unit));
  }

  private void claim(String model, String document, String aspect, String content) {
    out.printf(
        """
        doc:%2$s { c:%2$s.%3$s a pv:Claim ; pv:isStatedIn doc:%2$s ; pv:isAbout m:%1$s ;
          pv:hasAspect aspect:%3$s ; pv:hasNature nature:reported ; pv:locator "p1" . }
        c:%2$s.%3$s { %4$s }
        """,
        model, document, aspect, content);
  }
}
