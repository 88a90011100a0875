package io.github.provender.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that fills a legal form. */
class ExportFormTest {
  @TempDir private Path folder;

  private static Outcome run(String... args) {
    return Outcome.of(args);
  }

  @Test
  void a_form_is_markdown_unless_another_format_is_named() {
    Outcome plain = run("export", "ab-2013", "gpt-4o");
    assertEquals(0, plain.code(), plain.err());
    assertTrue(
        plain.out().startsWith("# Training data documentation (California AB 2013): GPT-4o\n"),
        plain.out());
    assertEquals(plain, run("export", "ab-2013", "GPT-4o", "--format", "markdown"));
    String json = run("export", "ab-2013", "gpt-4o", "--format", "json").out();
    assertEquals(12, JSON.parse(json).get("fields").getAsArray().size());
    String html = run("export", "ab-2013", "gpt-4o", "--format", "html", "--lang", "zh").out();
    assertTrue(html.contains("<html lang=\"zh\">"), html);
  }

  @Test
  void a_form_goes_into_the_file_that_is_named() throws IOException {
    Path file = folder.resolve("form.md");
    Outcome written = run("export", "ab-2013", "gpt-4o", "-o", file.toString());
    assertEquals(0, written.code(), written.err());
    assertEquals("", written.out());
    assertEquals(run("export", "ab-2013", "gpt-4o").out(), Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "export ai-act, 2, no model is named",
    "export ai-act gpt-4oo, 2, did you mean gpt-4o",
    "export ai-act gpt-4o --format pdf, 2, 'use markdown, json, html'",
    "export ai-act gpt-4o --lang fr, 2, fr",
    "export ai-act gpt-4o -o no/such/folder/f.md, 3, its folder does not exist",
    "export ai-act gpt-4o deepseek-r1, 2, deepseek-r1",
    "export ai-actt gpt-4o, 2, 'give them to a legal form: ab-2013, ai-act'",
    "export ai-actt, 2, 'docs, ab-2013, ai-act'",
    "export owl gpt-4o, 2, owl takes no model"
  })
  void bad_arguments_are_told_with_their_exit_code(String line, int code, String told) {
    Outcome outcome = run(line.split(" ", -1));
    assertEquals(code, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains(told), outcome.err());
    assertEquals("", outcome.out());
  }
}
