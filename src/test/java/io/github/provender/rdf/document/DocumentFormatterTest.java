package io.github.provender.rdf.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.rdf.RdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatterTest {
  private static final Path FOLDER = Path.of("src/test/resources/documents");

  private static final String HEAD =
      """
      PREFIX pv: <https://w3id.org/provender/ns#>
      PREFIX m: <https://w3id.org/provender/id/model/>
      PREFIX doc: <https://w3id.org/provender/id/document/>
      PREFIX : <https://w3id.org/provender/id/claim/x.>
      doc:x { doc:x a pv:Document . :c a pv:Claim }
      """;

  /** Strings, IRIs and comments are taken whole, so that the space in them is not found. */
  private static final Pattern SPACE_OR_TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|<[^>]*>|\\\\.|#.*|\\s+");

  private static RdfFile parse(String text) {
    return RdfFile.parse("x.trig", text.getBytes(StandardCharsets.UTF_8), Lang.TRIG);
  }

  private static String format(String text) {
    return DocumentFormatter.format(parse(text), text, Set.of()).orElseThrow();
  }

  private static String hard(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  @Test
  void what_is_hard_has_the_form_expected() throws IOException {
    assertEquals(hard("hard.formatted.trig"), format(hard("hard.trig")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hard.trig", "hard.formatted.trig"})
  void formatting_again_changes_nothing_and_all_statements_stay(String name) throws IOException {
    String once = format(hard(name));
    assertEquals(once, format(once));
    assertTrue(parse(once).isIsomorphicWith(parse(hard(name)).quads()));
  }

  @Test
  void windows_line_ends_become_plain_ones() throws IOException {
    assertEquals(
        hard("hard.formatted.trig"), format(hard("hard.formatted.trig").replace("\n", "\r\n")));
  }

  @Test
  void comments_survive_wherever_they_stand() throws IOException {
    String text = hard("hard.formatted.trig");
    AtomicInteger count = new AtomicInteger();
    String commented =
        SPACE_OR_TOKEN
            .matcher(text)
            .replaceAll(
                token ->
                    token.group().isBlank()
                        ? " # <}.%d.{>\n".formatted(count.incrementAndGet())
                        : Matcher.quoteReplacement(token.group()));
    String once = format(commented);
    for (int i = 1; i <= count.get(); i++) {
      assertEquals(2, once.split("<}\\." + i + "\\.\\{>", -1).length, "comment " + i);
    }
    assertTrue(count.get() > 300, "comments: " + count);
    assertEquals(once, format(once));
    assertTrue(parse(once).isIsomorphicWith(parse(text).quads()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          m:a pv:b m:c .                        | 6:10 | a statement outside any graph
          doc:y { m:a a m:b }                   | 6:15 | <https://w3id.org/provender/id/document/y> is no part of
          <https://example.org/g> { m:a a m:b } | 6:33 | <https://example.org/g> is no part of
          _:g { m:a a m:b }                     | 6:13 | a graph without a name
          doc:x { m:a a m:b }                   | 6:15 | <https://w3id.org/provender/id/model/a> is no part of
          :c { m:a pv:b <<( m:a a m:b )>> }     | 6:29 | a triple term
          """)
  void what_does_not_belong_is_refused_with_its_place(String more, String place, String problem) {
    List<Diagnostic> problems =
        assertThrows(Diagnostic.Malformed.class, () -> format(HEAD + more)).problems();
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(
        problems.get(0).toString().startsWith("x.trig:" + place + ": error: " + problem),
        problems.toString());
  }

  @Test
  void a_file_without_a_document_is_of_another_kind() {
    String text = HEAD.replace("a pv:Document", "a pv:Claim");
    assertEquals(Optional.empty(), DocumentFormatter.format(parse(text), text, Set.of()));
  }
}
