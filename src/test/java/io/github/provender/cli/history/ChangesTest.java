package io.github.provender.cli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a version is said to have changed, by small versions of one document. */
class ChangesTest {
  private static final String HEAD =
      """
      PREFIX : <https://w3id.org/provender/id/claim/x.>
      PREFIX aspect: <https://w3id.org/provender/concept/aspect/>
      PREFIX d: <https://w3id.org/provender/id/dataset/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX unit: <https://w3id.org/provender/concept/unit/>
      doc:x { doc:x a pv:Document . m:a a pv:Model . m:b a pv:Model . }
      """;

  private static final String BASE =
      """
      doc:x { :base a pv:Claim ; pv:isAbout m:a ; pv:hasAspect aspect:base-model ; pv:locator "p1" . }
      :base { m:a pv:hasBaseModel m:b . }
      """;

  private static final String SIZE =
      """
      doc:x { :size a pv:Claim ; pv:isAbout m:a ; pv:hasAspect aspect:parameter-count ; pv:locator "p2" . }
      :size { m:a pv:hasParameterCount :size\\#n . :size\\#n a pv:Quantity ;
        pv:minValue 6000000000 ; pv:maxValue 6000000000 ; pv:hasUnit unit:parameter . }
      """;

  @TempDir private Path folder;

  private static Outcome run(Object... args) {
    return Outcome.of(
        Stream.concat(Stream.of("changes"), Stream.of(args).map(Object::toString))
            .toArray(String[]::new));
  }

  private Path version(String name, String text) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    Files.writeString(data.resolve("x.trig"), text);
    return data;
  }

  /** What follows the header of the version, between two versions of the data. */
  private List<String> changes(String before, String after) throws IOException {
    Outcome outcome = run(version("old", before), version("new", after), "--date", "2026-12-01");
    assertEquals(0, outcome.code(), outcome.err());
    String body = outcome.out().substring(outcome.out().indexOf("dcterms:issued"));
    return body.lines().skip(1).map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  @Test
  void nothing_changed_is_a_version_with_its_day_alone() throws IOException {
    Outcome outcome =
        run(
            version("old", HEAD + BASE),
            version("new", HEAD + BASE),
            "--name",
            "0.2.0",
            "--date",
            "2026-12-01");
    assertEquals(
        """
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX pv: <https://w3id.org/provender/ns#>
        PREFIX version: <https://w3id.org/provender/changes#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

        version:0.2.0 {
          version:0.2.0 a pv:DataVersion ;
            dcterms:issued "2026-12-01"^^xsd:date .
        }
        """,
        outcome.out());
  }

  @Test
  void a_document_added_as_a_whole_is_told_by_its_number_of_claims() throws IOException {
    Path nothing = Files.createDirectories(folder.resolve("nothing"));
    Outcome outcome = run(nothing, version("new", HEAD + BASE + SIZE), "--date", "2026-12-01");
    assertTrue(outcome.out().contains("pv:adds doc:x, m:a ."), outcome.out());
    assertTrue(outcome.out().contains("doc:x pv:affects m:a ;\n    pv:hasClaimCount 2 ."));
    assertFalse(outcome.out().contains("addsClaim"), outcome.out());
  }

  @Test
  void claims_are_added_and_withdrawn() throws IOException {
    assertEquals(
        List.of("doc:x pv:addsClaim c:x.size .", "}"), changes(HEAD + BASE, HEAD + BASE + SIZE));
    assertEquals(
        List.of(
            "c:x.size pv:hasAspect aspect:parameter-count ;",
            "pv:isAbout m:a .",
            "doc:x pv:withdrawsClaim c:x.size .",
            "}"),
        changes(HEAD + BASE + SIZE, HEAD + BASE));
  }

  @Test
  void a_changed_amount_is_told_in_words_of_each_language() throws IOException {
    List<String> told = changes(HEAD + SIZE, HEAD + SIZE.replace("6000000000", "7000000000"));
    assertEquals("doc:x pv:changesClaim c:x.size .", told.get(told.size() - 2));
    String all = String.join(" ", told);
    assertTrue(all.contains("pv:valueAfter \"7B parameters\"@en, \"70억 개\"@ko,"), all);
    assertTrue(all.contains("pv:valueBefore \"6B parameters\"@en, \"60억 개\"@ko,"), all);
  }

  @Test
  void a_changed_thing_is_told_by_its_name() throws IOException {
    assertEquals(
        List.of(
            "c:x.base pv:valueAfter m:c ;",
            "pv:valueBefore m:b .",
            "doc:x pv:changesClaim c:x.base .",
            "}"),
        changes(HEAD + BASE, HEAD + BASE.replace("m:b .", "m:c .")));
  }

  @Test
  void a_claim_that_says_the_same_elsewhere_in_the_document_is_restated() throws IOException {
    assertEquals(
        List.of("doc:x pv:restatesClaim c:x.base .", "}"),
        changes(HEAD + BASE, HEAD + BASE.replace("p1", "p3")));
  }

  @Test
  void figures_that_read_the_same_are_restated() throws IOException {
    assertEquals(
        List.of("doc:x pv:restatesClaim c:x.size .", "}"),
        changes(
            HEAD + SIZE,
            HEAD
                + SIZE.replace(
                    "6000000000 ; pv:maxValue 6000000000",
                    "5500000000 ; pv:maxValue 6499999999 ; pv:asStated \"6B\"")));
  }

  @Test
  void a_renamed_claim_and_its_nodes_are_neither_added_nor_withdrawn() throws IOException {
    assertEquals(
        List.of("c:x.size dcterms:isReplacedBy c:x.parameters .", "}"),
        changes(HEAD + SIZE, HEAD + SIZE.replace(":size", ":parameters")));
  }

  @Test
  void blank_nodes_are_the_same_whatever_their_labels() throws IOException {
    String blank = SIZE.replace(":size\\#n", "_:n");
    assertEquals(List.of("}"), changes(HEAD + blank, HEAD + blank.replace("_:n", "_:other")));
    assertEquals(
        List.of("doc:x pv:changesClaim c:x.size .", "}"),
        changes(HEAD + blank, HEAD + blank.replace("maxValue 6", "maxValue 7")));
  }

  @Test
  void a_broken_file_is_told_with_line_and_column() throws IOException {
    Outcome outcome = run(version("old", HEAD), version("new", HEAD + ":base { m:a pv: }\n"));
    assertEquals(4, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(
        outcome.err().matches("(?s).*new/x\\.trig:9:\\d+: error: .* / fix: .*"), outcome.err());
  }

  @Test
  void wrong_folders_names_and_days_are_refused() throws IOException {
    Path data = version("old", HEAD);
    assertEquals(3, run(data, folder.resolve("missing")).code());
    assertEquals(2, run(data, data, "--name", "a b").code());
    assertEquals(2, run(data, data, "--date", "yesterday").code());
    assertEquals(3, run(data, data, "-o", folder.resolve("missing/x.trig")).code());
  }

  @Test
  void the_data_of_a_checkout_are_found_and_the_file_is_in_canonical_form() throws IOException {
    version("old/data", HEAD + BASE);
    version("new/data", HEAD + SIZE);
    Path file = folder.resolve("version.trig");
    assertEquals(0, run(folder.resolve("old"), folder.resolve("new"), "-o", file).code());
    Outcome checked = Outcome.of("format", "--check", file.toString());
    assertEquals(0, checked.code(), checked.err());
  }
}
