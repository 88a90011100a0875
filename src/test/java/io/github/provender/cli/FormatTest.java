package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import io.github.provender.export.CanonicalFile;
import io.github.provender.graph.DerivedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  private static final String DOCUMENT =
      """
      PREFIX : <https://w3id.org/provender/id/claim/x.>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX pv: <https://w3id.org/provender/ns#>

      doc:x {
        doc:x a pv:Document .

        :c a pv:Claim .
      }

      :c { doc:x pv:cites doc:x . }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void derive_what_the_shipped_files_derive() {
    System.setProperty("provender.home", Path.of("").toAbsolutePath().toString());
  }

  private static Outcome format(Object... args) {
    String[] words =
        Stream.concat(Stream.of("format"), Stream.of(args).map(Object::toString))
            .toArray(String[]::new);
    return Outcome.of(words);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void a_document_is_rewritten_once_and_then_stays() throws IOException {
    Path file = file("x.trig", DOCUMENT.replace("a pv:Claim", "\n  a\n pv:Claim"));
    Outcome asked = format("--check", file);
    assertEquals(1, asked.code());
    assertTrue(Files.readString(file).contains("a\n pv:Claim"), "--check changes nothing");
    assertEquals(new Outcome(0, asked.out(), ""), format(file));
    assertEquals(DOCUMENT, Files.readString(file));
    assertEquals(new Outcome(0, "", ""), format("--check", file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  /** What is imported is in this form already, as long as no stub is told before a document. */
  @Test
  void several_documents_keep_their_statements_comments_and_order() throws IOException {
    for (String name : List.of("hf-cards/names", "hf-cards/checkpoints", "hf-cards/uploader")) {
      Path imported = Path.of("src/test/resources/importers", name, "expected.trig");
      assertEquals(new Outcome(0, "", ""), format("--check", imported), name);
    }
    String several =
        """
        # Of two documents.
        PREFIX doc: <https://w3id.org/provender/id/document/>
        PREFIX g: <https://w3id.org/provender/id/graph/>
        PREFIX m: <https://w3id.org/provender/id/model/>
        PREFIX pv: <https://w3id.org/provender/ns#>
        PREFIX x: <https://w3id.org/provender/id/claim/x.>
        PREFIX y: <https://w3id.org/provender/id/claim/x.y.>

        g:stubs { m:b a pv:Model . }
        x:c { _:b pv:cites doc:x . }
        doc:x.y { doc:x.y a pv:Document . # the second
          y:c a pv:Claim . }
        y:c { _:c pv:cites doc:x . }
        g:stubs { m:a a pv:Model . }
        doc:x { doc:x a pv:Document . x:c a pv:Claim . }
        """;
    Path file = file("several.trig", several);
    assertEquals(0, format(file).code());
    String formatted = Files.readString(file);
    assertEquals(
        several.substring(0, several.indexOf("g:stubs"))
            + "PREFIX : <https://w3id.org/provender/id/claim/x.>\n\n",
        formatted.substring(0, formatted.indexOf("doc:x {")));
    assertEquals(new Outcome(0, "", ""), format("--check", file));
  }

  @Test
  void a_file_that_is_refused_stays_as_it_is_and_keeps_no_other_back() throws IOException {
    String strange = DOCUMENT.replace(":c {", "<https://example.org/c> {");
    Path refused = file("refused.trig", strange);
    Path other = file("x.trig", DOCUMENT.replace("\n", "\n\n"));
    Outcome outcome = format(refused, other);
    assertEquals(4, outcome.code());
    assertTrue(
        outcome
            .err()
            .startsWith(
                refused
                    + ":11:42: error: <https://example.org/c> is no part of"
                    + " <https://w3id.org/provender/id/document/x> / fix: "),
        outcome.err());
    assertEquals(strange, Files.readString(refused));
    assertEquals(DOCUMENT, Files.readString(other));
  }

  @Test
  void what_follows_from_the_rest_is_left_out_where_it_is_derived() throws IOException {
    String text =
        DOCUMENT
            .replace(
                "  :c a pv:Claim .",
                "  # why\n  :c a pv:Claim ; pv:isStatedIn doc:x ; pv:isStatedIn doc:other .")
            .replace(" }", " :c pv:isStatedIn doc:x . }");
    Path file = file("x.trig", text);
    String all = new CanonicalFile(file, DerivedFacts.of(List.of())).canonical();
    assertTrue(all.contains("  # why\n  :c a pv:Claim ; pv:isStatedIn doc:x, doc:other .\n"), all);
    format(file);
    assertEquals(all.replace("doc:x, doc:other", "doc:other"), Files.readString(file));
    assertTrue(all.contains("\n  :c pv:isStatedIn doc:x .\n}\n"), all);
    assertEquals(new Outcome(0, "", ""), format("--check", file));
  }

  @Test
  void graphs_of_no_document_are_refused() throws IOException {
    Path file = file("x.trig", DOCUMENT.replace("a pv:Document", "a pv:Claim"));
    Outcome outcome = format(file);
    assertEquals(4, outcome.code());
    assertTrue(
        outcome.err().startsWith(file + ":11:21: error: a second graph, and none that describes"),
        outcome.err());
  }

  @Test
  void a_comment_that_sorting_would_lose_is_refused() throws IOException {
    String text = "# top\nPREFIX : <https://example.org/>\n\n:b :p 1 . # why\n:a :p 1 .\n";
    Path file = file("x.ttl", text);
    Outcome outcome = format(file);
    assertEquals(4, outcome.code());
    assertTrue(
        outcome.err().startsWith(file + ":4:11: error: a comment among statements"), outcome.err());
    assertEquals(text, Files.readString(file));
  }
}
