package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten errors of ten kinds in a copy of the shipped files: ten findings, each with its place. */
class PlantedErrorsTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private static final String HEAD =
      """
      PREFIX : <https://w3id.org/provender/id/claim/planted.>
      PREFIX a: <https://w3id.org/provender/id/activity/>
      PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
      PREFIX avail: <https://w3id.org/provender/concept/availability/>
      PREFIX d: <https://w3id.org/provender/id/dataset/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX g: <https://w3id.org/provender/id/graph/>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX method: <https://w3id.org/provender/concept/method/>
      PREFIX modality: <https://w3id.org/provender/concept/modality/>
      PREFIX nature: <https://w3id.org/provender/concept/nature/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX unit: <https://w3id.org/provender/concept/unit/>
      """;

  /** A claim on R1 in the first R1 paper, but for what is left out or changed. */
  private static String claim(int n, String type, String header, String content) {
    return "doc:deepseek-r1-v1 { :%d a pv:%s ; pv:isAbout m:deepseek-r1 ; %s . }\n:%d { %s . }\n"
        .formatted(n, type, header, n, content);
  }

  private static final String STATED = "pv:isStatedIn doc:deepseek-r1-v1";
  private static final String FULL =
      STATED + " ; pv:hasNature nature:reported ; pv:hasAspect aspect:stages ; pv:locator \"p1\"";
  private static final String ON_SIZE =
      FULL.replace("aspect:stages", "aspect:post-training-data-size");
  private static final String SAID = "a:deepseek-r1 pv:usesMethod method:reinforcement-learning";

  private static final List<String> PLANTED =
      List.of(
          claim(1, "Claim", FULL, "m:deepseek-r1 pv:inheritsFrom m:deepseek-v3-base"),
          claim(
              2,
              "Claim",
              STATED + " ; pv:hasNature nature:reported ; pv:hasAspect aspect:stages",
              SAID),
          claim(3, "Claim", STATED + " ; pv:hasNature nature:reported ; pv:locator \"p1\"", SAID),
          claim(4, "Claim", STATED + " ; pv:hasAspect aspect:stages ; pv:locator \"p1\"", SAID),
          claim(
              5,
              "Denial",
              FULL,
              SAID
                  + " . :5\\#not a owl:NegativePropertyAssertion ; owl:sourceIndividual a:deepseek-r1 ;"
                  + " owl:assertionProperty pv:usesMethod ; owl:targetIndividual method:dpo"),
          claim(6, "Claim", FULL, "a:deepseek-r1 pv:usesMethod modality:text"),
          claim(
              7,
              "Claim",
              ON_SIZE,
              "d:deepseek-r1.sft pv:hasSize :7\\#size . :7\\#size a pv:Quantity ;"
                  + " pv:minValue 5.50 ; pv:hasUnit unit:sample"),
          claim(8, "Claim", FULL, "a:deepseek-r1 pv:usesDataset m:deepseek-v3"),
          claim(
              9,
              "Claim",
              ON_SIZE,
              "d:deepseek-r1.sft pv:hasSize :9\\#size . :9\\#size a pv:Quantity ;"
                  + " pv:minValue 20 ; pv:maxValue 10 ; pv:hasUnit unit:sample"),
          "g:registry { d:planted a pv:Dataset ; rdfs:label \"Planted\"@en ; pv:hasAvailability avail:public . }\n");

  @TempDir private Path copy;

  @AfterEach
  void back_to_the_checkout() {
    System.setProperty("provender.home", HERE.toString());
  }

  private String validate() {
    System.setProperty("provender.home", copy.toString());
    StringWriter out = new StringWriter();
    Provender.run(
        new PrintWriter(out), new PrintWriter(Writer.nullWriter()), "validate", "--quiet");
    return out.toString();
  }

  @Test
  void a_claim_in_a_formatted_file_is_found_by_line_and_column() throws IOException {
    copy("ontology");
    copy("data");
    Path file = copy.resolve("data/documents/phi-4-card.trig");
    String text = Files.readString(file);
    long header = 1 + text.substring(0, text.indexOf("  :hardware a ")).lines().count();
    Files.writeString(
        file, text.replace("pv:locator \"Model Summary, row GPUs\"", "pv:note \"gone\"@en"));
    List<String> findings = validate().lines().filter(line -> line.contains(": error: ")).toList();
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(
        findings.get(0).startsWith(file + ":" + header + ":3: error: "), findings.toString());
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

  @Test
  void ten_planted_errors_are_ten_findings_with_file_and_line() throws IOException {
    copy("ontology");
    copy("data");
    assertTrue(validate().startsWith("0 violations"));
    Files.writeString(copy.resolve("data/documents/planted.trig"), HEAD + String.join("", PLANTED));
    List<String> findings = validate().lines().filter(line -> line.contains(": error: ")).toList();
    assertEquals(PLANTED.size(), findings.size(), String.join("\n", findings));
    Set<String> rules =
        findings.stream()
            .map(line -> line.replaceAll(".*\\[([A-Za-z-]+)\\] / fix: .*", "$1"))
            .collect(Collectors.toSet());
    assertEquals(PLANTED.size(), rules.size(), "each of its own kind: " + rules);
    assertTrue(
        findings.stream().allMatch(line -> line.matches(".*\\.trig:\\d+:\\d+: error: .*")),
        String.join("\n", findings));
  }
}
